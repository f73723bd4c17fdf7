package org.openwro.modelling.play;

/**
 * One line of the story of an imagined case.
 *
 * @param node where it happened
 * @param flow which way was taken; empty where none was chosen
 * @param why what decided, such as {@code outcome = APPROVED}, or which facts are missing; may be empty
 */
public record Event(What what, String node, String flow, String why) {

    public enum What {
        BEGAN,
        REACHED,
        DONE,
        HAPPENED,
        TOOK,
        /** Taken because no condition of the other flows holds. */
        TOOK_DEFAULT,
        SPLIT,
        JOINED,
        PASSED,
        UNKNOWN_FACT,
        NO_WAY,
        ENDED,
        CANCELLED,
        UNCAUGHT,
        CIRCLE
    }
}
