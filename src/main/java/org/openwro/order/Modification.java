package org.openwro.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openwro.document.DocumentId;
import org.openwro.screening.core.EndAnchor;

/**
 * An act on an order in force, as it stands in the record.
 *
 * @param seq names it within its order, from 1
 * @param targets numbers of the targets that it concerns
 * @param effectiveOn first day no longer in force, Eastern Time, counted by the anchor
 * @param ground why, in words that are published
 * @param authority case in which it was decided; may be empty
 * @param court court and number of its case, of an act of a court; empty otherwise
 * @param was of a correction, the words as signed; empty otherwise
 * @param reads of a correction, the words as they are read since; empty otherwise
 * @param document the act itself, for everybody to read
 */
public record Modification(
        int seq,
        ActKind kind,
        List<Integer> targets,
        EndAnchor anchor,
        LocalDate effectiveOn,
        String ground,
        String authority,
        String court,
        String was,
        String reads,
        DocumentId document,
        String actedBy,
        Instant recordedAt) {

    public Modification {
        targets = List.copyOf(targets);
    }
}
