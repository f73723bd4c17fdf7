package org.openwro.petition;

/** The stages of the agency's work on a petition. */
public enum Stage {
    CHECK,
    ASSESSMENT,
    REVIEW,
    APPROVAL,
    SIGNATURE;

    /** The investigator who checks for completeness may assess too: the check decides nothing about the merits. */
    boolean mayBeJoinedWith(Stage other) {
        return this == other || isInvestigation() && other.isInvestigation();
    }

    private boolean isInvestigation() {
        return this == CHECK || this == ASSESSMENT;
    }

    public String labelKey() {
        return "petition.stage." + name();
    }
}
