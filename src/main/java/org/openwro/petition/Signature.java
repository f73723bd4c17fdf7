package org.openwro.petition;

import java.time.LocalDate;
import org.openwro.screening.core.EndAnchor;

/**
 * What the commissioner decides.
 *
 * @param signs false returns the petition to the assessment
 * @param anchor of a grant, when another than the proposed one is wanted; null as proposed, with its day
 * @param effectiveOn day for that other anchor; null for an immediate one
 */
public record Signature(boolean signs, String comment, EndAnchor anchor, LocalDate effectiveOn) {

    public static Signature sign() {
        return new Signature(true, "", null, null);
    }

    public static Signature returned(String comment) {
        return new Signature(false, comment, null, null);
    }

    ChainDecision decision() {
        return new ChainDecision(signs, comment);
    }
}
