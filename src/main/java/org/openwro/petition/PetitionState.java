package org.openwro.petition;

import java.util.EnumSet;
import java.util.Set;

/** Where a petition stands. */
public enum PetitionState {
    /** Not filed yet; only the petitioner sees it. */
    DRAFT,
    /** Waits for the completeness check. */
    SUBMITTED,
    IN_ASSESSMENT,
    /** The petitioner has to answer. */
    QUESTIONS_OPEN,
    IN_LEGAL_REVIEW,
    IN_APPROVAL,
    IN_SIGNATURE,
    /** The order was modified or revoked. */
    GRANTED,
    DENIED,
    /** Incomplete; may be filed again with what was missing. */
    RETURNED,
    WITHDRAWN;

    private static final Set<PetitionState> ENDS = EnumSet.of(GRANTED, DENIED, RETURNED, WITHDRAWN);

    public boolean isOpen() {
        return !ENDS.contains(this);
    }

    public boolean isDecided() {
        return this == GRANTED || this == DENIED;
    }

    public String labelKey() {
        return "petition.state." + name();
    }

    /** Message key of what comes next, in words for the petitioner. */
    public String nextKey() {
        return "petition.next." + name();
    }
}
