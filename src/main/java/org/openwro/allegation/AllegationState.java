package org.openwro.allegation;

import java.util.EnumSet;
import java.util.Set;

/** Where an allegation stands. The last four are ends; a filer who is answered so may file again, and the two stay linked. */
public enum AllegationState {
    /** A port received it from outside and has not sent it on (19 CFR 12.42(c)). */
    AT_PORT,
    RECEIVED,
    UNDER_REVIEW,
    ACCEPTED,
    RETURNED,
    REJECTED,
    REFERRED;

    Set<AllegationState> next() {
        return switch (this) {
            case AT_PORT -> EnumSet.of(RECEIVED, RETURNED);
            case RECEIVED -> EnumSet.of(UNDER_REVIEW);
            case UNDER_REVIEW -> EnumSet.range(ACCEPTED, REFERRED);
            default -> EnumSet.noneOf(AllegationState.class);
        };
    }

    public boolean isDecided() {
        return next().isEmpty();
    }

    /** Whether the filer may complete the report and file it again (19 CFR 12.42(c)); the two stay linked. */
    public boolean mayBeFiledAgain() {
        return this == RETURNED || this == REJECTED;
    }

    /** Whether the filer may still add to this very report. */
    public boolean mayBeAddedTo() {
        return this == AT_PORT || this == RECEIVED || this == UNDER_REVIEW || this == ACCEPTED;
    }

    /** Message key of the label. */
    public String labelKey() {
        return "allegation.state." + name();
    }
}
