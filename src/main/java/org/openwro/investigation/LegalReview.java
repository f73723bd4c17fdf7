package org.openwro.investigation;

import java.time.LocalDate;
import java.util.List;

/**
 * One review of legal sufficiency.
 *
 * @param round counts from 1
 * @param comments numbered by their order, from 1
 */
public record LegalReview(int round, Sufficiency outcome, List<String> comments, String reviewedBy, LocalDate on) {

    public LegalReview {
        comments = List.copyOf(comments);
    }

    /** Whether the record carries the recommended action. */
    public enum Sufficiency {
        SUFFICIENT,
        INSUFFICIENT;

        public String labelKey() {
            return "investigation.review." + name();
        }
    }
}
