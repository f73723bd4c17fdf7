package org.openwro.modelling.replay;

/**
 * What would become of a case.
 *
 * @param reason why it would not go the same way
 * @param element where; empty when it goes the same way
 * @param detail the flow that it would take, or the element at which it was instead; empty when there is none
 */
public record Verdict(Outcome outcome, Reason reason, String element, String detail) {

    public enum Outcome {
        SAME,
        OTHER_WAY,
        STOPS,
        IMPOSSIBLE,
        PLACE_MISSING
    }

    public enum Reason {
        NONE(Outcome.SAME),
        /** A gateway sends it along another flow. */
        OTHER_FLOW(Outcome.OTHER_WAY),
        /** It passes a step of the system that nobody has taken before. */
        NEW_SYSTEM_STEP(Outcome.OTHER_WAY),
        /** A step that it took comes at another point, or not at all. */
        LEFT_OUT(Outcome.OTHER_WAY),
        /** It waits for somebody or something new. */
        NEW_STEP(Outcome.STOPS),
        /** A gateway asks for what nobody knew then. */
        UNKNOWN_FACT(Outcome.STOPS),
        /** No way out of a gateway is open. */
        NO_WAY(Outcome.STOPS),
        /** It would go in a circle, or an error would be caught nowhere. */
        FAULT(Outcome.STOPS),
        /** It took a step that the draft does not have. */
        GONE(Outcome.IMPOSSIBLE),
        /** It took a step to which no way leads from where it was. */
        NO_PATH(Outcome.IMPOSSIBLE),
        /** It waits at an element that the draft does not have. */
        PLACE_GONE(Outcome.PLACE_MISSING);

        private final Outcome outcome;

        Reason(Outcome outcome) {
            this.outcome = outcome;
        }
    }

    static final Verdict SAME = of(Reason.NONE, "", "");

    static Verdict of(Reason reason, String element, String detail) {
        return new Verdict(reason.outcome, reason, element, detail);
    }
}
