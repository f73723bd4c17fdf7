package org.openwro.enforcement.review;

import java.time.Instant;

/**
 * What an officer answered about a possible match.
 *
 * @param seq from 1; a later answer counts in place of an earlier one
 * @param orderId order under which the line falls; null when under none
 * @param reason why it falls under none; null when it falls under one
 * @param correction whether a second officer put it in the place of the answer before
 */
public record MatchAnswer(
        String lineId,
        int seq,
        Kind kind,
        String orderId,
        Dissent reason,
        String words,
        boolean correction,
        String answeredBy,
        Instant answeredAt) {

    /** Whether the line falls under an order. */
    public enum Kind {
        FALLS_UNDER,
        DOES_NOT_FALL_UNDER
    }
}
