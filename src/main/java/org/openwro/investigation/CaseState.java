package org.openwro.investigation;

import java.util.EnumSet;
import java.util.Set;

/** Where an investigation stands. A review that finds the record insufficient sends it back to INVESTIGATING. */
public enum CaseState {
    OPEN,
    INVESTIGATING,
    /** Rests with a reason; its target clocks stand still. */
    SUSPENDED,
    LEGAL_REVIEW,
    DECIDED,
    CLOSED;

    Set<CaseState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(INVESTIGATING, SUSPENDED);
            case INVESTIGATING -> EnumSet.of(LEGAL_REVIEW, SUSPENDED);
            case SUSPENDED -> EnumSet.of(OPEN, INVESTIGATING);
            case LEGAL_REVIEW -> EnumSet.of(INVESTIGATING, DECIDED);
            case DECIDED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(CaseState.class);
        };
    }

    public boolean isDecided() {
        return this == DECIDED || this == CLOSED;
    }

    public String labelKey() {
        return "investigation.state." + name();
    }
}
