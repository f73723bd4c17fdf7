package org.openwro.order;

/** What counsel, director, Commissioner and Secretary can decide on a draft. */
public enum Decision {
    APPROVED(ApprovalOutcome.APPROVED),
    /** Back to the drafters; the comment says what to change. */
    RETURNED(ApprovalOutcome.RETURNED),
    /** The draft ends; the comment says why. */
    REJECTED(ApprovalOutcome.REJECTED);

    private final ApprovalOutcome outcome;

    Decision(ApprovalOutcome outcome) {
        this.outcome = outcome;
    }

    ApprovalOutcome outcome() {
        return outcome;
    }
}
