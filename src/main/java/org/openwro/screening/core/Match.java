package org.openwro.screening.core;

import java.util.List;

/**
 * A target that covers the line, or may.
 *
 * @param result {@link Result#HIT} or {@link Result#POSSIBLE}
 * @param score 0 to 1, for ordering only
 */
public record Match(
        String orderId, String targetId, Instrument instrument, Result result, double score, List<Evidence> evidence) {

    public Match {
        evidence = List.copyOf(evidence);
    }
}
