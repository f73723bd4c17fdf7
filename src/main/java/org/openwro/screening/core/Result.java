package org.openwro.screening.core;

/**
 * What screening can say about a line. There is deliberately no value that calls a line clear: the absence of a match
 * is only the absence of evidence in the fields that were filed.
 */
public enum Result {
    /** A careful officer would detain. */
    HIT,
    /** An officer should look; the line alone does not decide. */
    POSSIBLE,
    /** The line was read in full and nothing in it points to an order. */
    NO_EVIDENCE,
    /** The line lacks what the matcher needs (import date; and maker, origin, description or vessel). */
    NOT_SCREENED
}
