package org.openwro.allegation;

import java.util.EnumSet;
import java.util.Set;

/** Where an allegation stands. The last four are ends; a filer who is answered so may file again, and the two stay linked. */
public enum AllegationState {
    RECEIVED,
    UNDER_REVIEW,
    ACCEPTED,
    RETURNED,
    REJECTED,
    REFERRED;

    Set<AllegationState> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(UNDER_REVIEW);
            case UNDER_REVIEW -> EnumSet.range(ACCEPTED, REFERRED);
            default -> EnumSet.noneOf(AllegationState.class);
        };
    }

    public boolean isDecided() {
        return next().isEmpty();
    }

    /** Message key of the label. */
    public String labelKey() {
        return "allegation.state." + name();
    }
}
