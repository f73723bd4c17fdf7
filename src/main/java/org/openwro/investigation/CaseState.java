package org.openwro.investigation;

import java.util.EnumSet;
import java.util.Set;

/** Where an investigation stands. A review that finds the record insufficient sends it back to INVESTIGATING. */
public enum CaseState {
    OPEN,
    INVESTIGATING,
    LEGAL_REVIEW,
    DECIDED,
    CLOSED;

    Set<CaseState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(INVESTIGATING);
            case INVESTIGATING -> EnumSet.of(LEGAL_REVIEW);
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
