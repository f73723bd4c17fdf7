package org.openwro.order;

import java.util.EnumSet;
import java.util.Set;

/** Where an order stands between its first draft and its end. What the public sees of it is {@link ListedStatus}. */
public enum OrderState {
    /** Being drafted, or returned for it. */
    DRAFT,
    /** Counsel cleared it; the approvals follow. */
    LEGAL_CLEARED,
    /** The last signature is given and the text is frozen. */
    SIGNED,
    IN_FORCE,
    REJECTED,
    /** No target is in force any more. */
    ENDED;

    private static final Set<OrderState> PUBLIC = EnumSet.of(IN_FORCE, ENDED);

    /** Was brought into force at some time, so that everybody may know it. */
    public boolean isPublic() {
        return PUBLIC.contains(this);
    }

    public String labelKey() {
        return "order.state." + name();
    }
}
