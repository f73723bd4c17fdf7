package org.openwro.detention;

/** How many people read a package; the table is {@code bpmn/detention/review-depth.dmn}, which administrators change. */
public interface ReviewDepth {

    /** Whether a second trade specialist confirms the review, and why. */
    Answer of(Detention detention);

    /** @param reason in words; may be empty */
    record Answer(boolean secondReview, String reason) {}
}
