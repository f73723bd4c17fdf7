package org.openwro.order;

import java.time.LocalDate;
import java.util.Set;
import org.openwro.screening.core.EndAnchor;

/**
 * A dated act that takes targets out of an order.
 *
 * @param targets their numbers; empty: all that are left
 * @param effectiveOn first day no longer in force, counted by the anchor
 * @param ground why, in words that are published
 * @param authority case in which it was decided, for example PET-2026-00001; may be empty
 */
public record Release(
        ReleaseKind kind,
        Set<Integer> targets,
        EndAnchor anchor,
        LocalDate effectiveOn,
        String ground,
        String authority) {

    public Release {
        targets = targets == null ? Set.of() : Set.copyOf(targets);
    }

    Release on(LocalDate day) {
        return new Release(kind, targets, anchor, day, ground, authority);
    }

    /** It ends the order at once, whenever the goods were made or received. */
    boolean isImmediate() {
        return anchor == EndAnchor.IMMEDIATE_FUTURE || anchor == EndAnchor.IMMEDIATE_RELEASED;
    }
}
