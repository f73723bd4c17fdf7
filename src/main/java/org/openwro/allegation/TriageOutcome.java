package org.openwro.allegation;

/** What triage decides. */
public enum TriageOutcome {
    ACCEPTED(AllegationState.ACCEPTED),
    /** Goes back with written advice on what is missing (19 CFR 12.42(c)); the filer may complete it and file again. */
    RETURNED(AllegationState.RETURNED),
    REJECTED(AllegationState.REJECTED),
    /** Another agency is responsible. */
    REFERRED(AllegationState.REFERRED);

    private final AllegationState state;

    TriageOutcome(AllegationState state) {
        this.state = state;
    }

    AllegationState state() {
        return state;
    }

    public String labelKey() {
        return "allegation.outcome." + name();
    }
}
