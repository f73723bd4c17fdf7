package org.openwro.platform;

import java.util.List;

/** Carries refusals through code that has no other way to hand them back; answered as a page or a problem, never as a fault. */
public class RefusedException extends RuntimeException {

    private final transient List<Refusal> refusals;

    public RefusedException(List<Refusal> refusals) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
