package org.openwro.enforcement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.Match;
import org.openwro.screening.core.Result;

/**
 * A line as filed with the answer of screening at the time of receipt.
 *
 * @param actingOrder the order to act on; null without a match
 * @param actingReason code of why that one acts; null without a match
 * @param snapshotHash content hash of the orders against which it was screened
 * @param decision what an officer decided by hand; null when nobody did
 */
public record ScreenedLine(
        EntryLine line,
        UploadId upload,
        Instant receivedAt,
        Result result,
        String actingOrder,
        String actingReason,
        List<Match> matches,
        String snapshotHash,
        Decision decision) {

    public ScreenedLine {
        matches = List.copyOf(matches);
    }

    /** By screening or by an officer. */
    public boolean isHeld() {
        return result == Result.HIT || decision != null && decision.kind() == Decision.Kind.HELD;
    }

    public boolean isDismissed() {
        return decision != null && decision.kind() == Decision.Kind.DISMISSED;
    }

    /** The strongest match under this order. */
    public Optional<Match> matchUnder(String orderId) {
        return matches.stream().filter(match -> match.orderId().equals(orderId)).findFirst();
    }
}
