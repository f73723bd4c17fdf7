package org.openwro.platform.web;

/** There is no such thing, or it is not for this user; the answer does not tell which. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
