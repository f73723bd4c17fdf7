package org.openwro.detention;

import java.time.Instant;

/** A question of the review, with its answer once it is there. */
public record Question(
        int seq,
        String question,
        String askedBy,
        Instant askedAt,
        String answer,
        String answeredBy,
        Instant answeredAt) {

    public boolean isOpen() {
        return answer == null;
    }
}
