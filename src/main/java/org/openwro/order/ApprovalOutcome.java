package org.openwro.order;

/** What came of an act in the approval chain. */
public enum ApprovalOutcome {
    /** A draft was kept and not yet sent on. */
    SAVED,
    /** A draft was sent to counsel. */
    SENT,
    APPROVED,
    RETURNED,
    REJECTED,
    /** A publication was entered. */
    RECORDED;

    public String labelKey() {
        return "order.outcome." + name();
    }
}
