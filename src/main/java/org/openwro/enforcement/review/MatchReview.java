package org.openwro.enforcement.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A possible match before an officer of the port.
 *
 * @param orderId the order whose evidence is the strongest
 * @param dueOn last day that the house allows for the answer, Eastern Time
 */
public record MatchReview(
        String lineId, String portCode, String orderId, ReviewState state, Instant openedAt, LocalDate dueOn) {}
