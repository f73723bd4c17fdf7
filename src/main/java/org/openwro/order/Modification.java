package org.openwro.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openwro.document.DocumentId;
import org.openwro.screening.core.EndAnchor;

/**
 * An act that released targets from an order, as it stands in the record.
 *
 * @param seq names it within its order, from 1
 * @param targets numbers of the targets that were released
 * @param effectiveOn first day no longer in force, Eastern Time, counted by the anchor
 * @param ground why, in words that are published
 * @param authority case in which it was decided; may be empty
 * @param document the act itself, for everybody to read
 */
public record Modification(
        int seq,
        ReleaseKind kind,
        List<Integer> targets,
        EndAnchor anchor,
        LocalDate effectiveOn,
        String ground,
        String authority,
        DocumentId document,
        String actedBy,
        Instant recordedAt) {

    public Modification {
        targets = List.copyOf(targets);
    }
}
