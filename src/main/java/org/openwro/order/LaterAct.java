package org.openwro.order;

import java.time.LocalDate;
import java.util.Set;
import org.openwro.screening.core.EndAnchor;

/**
 * An act of a court, or the correction of a clerical error, on an order that was brought into force.
 *
 * @param targets numbers of those concerned; empty: all that it can concern, or, of a correction, the text alone
 * @param anchor what decides for goods around a vacatur or a stay; of no meaning for the rest
 * @param effectiveOn first day, Eastern Time
 * @param ground why, in words that are published
 * @param court court and number of its case; empty for a correction
 * @param was of a correction: the words as signed
 * @param reads of a correction: the words as they are read from that day on
 */
public record LaterAct(
        ActKind kind,
        Set<Integer> targets,
        EndAnchor anchor,
        LocalDate effectiveOn,
        String ground,
        String court,
        String was,
        String reads) {

    public LaterAct {
        targets = targets == null ? Set.of() : Set.copyOf(targets);
        anchor = anchor == null && (kind == null || !kind.isEnding()) ? EndAnchor.IMMEDIATE_FUTURE : anchor;
        ground = stripped(ground);
        court = stripped(court);
        was = stripped(was);
        reads = stripped(reads);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
