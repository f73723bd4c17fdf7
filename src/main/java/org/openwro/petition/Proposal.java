package org.openwro.petition;

import java.time.LocalDate;
import org.openwro.screening.core.EndAnchor;

/**
 * The act that the assessment proposes.
 *
 * @param anchor which goods the release frees; null for a denial
 * @param effectiveOn first day no longer in force, Eastern Time; null for a denial and for an immediate release, which counts from the
 *     day of signature
 * @param ground in words that may be published
 */
public record Proposal(boolean granted, EndAnchor anchor, LocalDate effectiveOn, String ground) {

    public static Proposal grant(EndAnchor anchor, LocalDate effectiveOn, String ground) {
        return new Proposal(true, anchor, effectiveOn, ground);
    }

    public static Proposal deny(String ground) {
        return new Proposal(false, null, null, ground);
    }

    /** The same act with another anchor and day. */
    Proposal anchored(EndAnchor otherAnchor, LocalDate otherDay) {
        return new Proposal(granted, otherAnchor, otherDay, ground);
    }

    static boolean isImmediate(EndAnchor anchor) {
        return anchor == EndAnchor.IMMEDIATE_RELEASED || anchor == EndAnchor.IMMEDIATE_FUTURE;
    }
}
