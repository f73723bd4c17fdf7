package org.openwro.petition;

/** What was done on a petition. An act of the agency belongs to a stage, and nobody acts in two of them. */
public enum PetitionAct {
    FILED(null),
    FOUND_COMPLETE(Stage.CHECK),
    FOUND_INCOMPLETE(Stage.CHECK),
    ASKED(Stage.ASSESSMENT),
    ANSWERED(null),
    ASSESSED(Stage.ASSESSMENT),
    CONCURRED(Stage.REVIEW),
    RETURNED_BY_COUNSEL(Stage.REVIEW),
    APPROVED(Stage.APPROVAL),
    RETURNED_BY_DIRECTOR(Stage.APPROVAL),
    SIGNED(Stage.SIGNATURE),
    RETURNED_BY_COMMISSIONER(Stage.SIGNATURE),
    WITHDRAWN(null);

    private final Stage stage;

    PetitionAct(Stage stage) {
        this.stage = stage;
    }

    /** Null for acts of the petitioner. */
    public Stage stage() {
        return stage;
    }

    public String labelKey() {
        return "petition.act." + name();
    }

    /** Message key of the sentence in the timeline. */
    String auditKey() {
        return "audit.petition." + name();
    }

    /** Whether the petitioner may read its words. */
    public boolean isForPetitioner() {
        return stage == null || this == ASKED || this == FOUND_INCOMPLETE;
    }
}
