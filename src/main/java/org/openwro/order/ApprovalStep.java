package org.openwro.order;

/** The acts between a recommendation and an order in force (19 CFR 12.42(e), (f)), in their order. */
public enum ApprovalStep {
    DRAFT,
    LEGAL_CLEARANCE,
    DIRECTOR,
    COMMISSIONER,
    /** Of a Finding only. */
    SECRETARY,
    /** Of a Finding only; enters what the printers did and decides nothing. */
    PUBLICATION;

    /** Whether the act is a decision on somebody else's draft. */
    public boolean isDecision() {
        return this != DRAFT && this != PUBLICATION;
    }

    public String labelKey() {
        return "order.step." + name();
    }
}
