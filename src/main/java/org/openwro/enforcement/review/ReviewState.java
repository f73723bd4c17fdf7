package org.openwro.enforcement.review;

/** How far the review of a possible match is. */
public enum ReviewState {
    /** Its task is about to appear. */
    TO_START,
    WAITING,
    /** The officer cannot tell and has asked a trade specialist. */
    ASKED,
    ANSWERED,
    /** The line was held before anybody answered. */
    SETTLED;

    public boolean isOpen() {
        return this != ANSWERED && this != SETTLED;
    }

    public String labelKey() {
        return "enforcement.review.state." + this;
    }
}
