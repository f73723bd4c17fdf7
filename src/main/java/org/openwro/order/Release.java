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
 * @param excepted the only party that areas among the targets no longer reach, while they stay in force for all others; null: areas
 *     end like other targets
 */
public record Release(
        ReleaseKind kind,
        Set<Integer> targets,
        EndAnchor anchor,
        LocalDate effectiveOn,
        String ground,
        String authority,
        ExceptedParty excepted) {

    public Release {
        targets = targets == null ? Set.of() : Set.copyOf(targets);
    }

    public Release(
            ReleaseKind kind,
            Set<Integer> targets,
            EndAnchor anchor,
            LocalDate effectiveOn,
            String ground,
            String authority) {
        this(kind, targets, anchor, effectiveOn, ground, authority, null);
    }

    /** The same act, which takes only this party out of areas. */
    public Release excepting(ExceptedParty party) {
        return new Release(kind, targets, anchor, effectiveOn, ground, authority, party);
    }

    Release on(LocalDate day) {
        return new Release(kind, targets, anchor, day, ground, authority, excepted);
    }

    /** Whether it leaves this target in force and only takes the excepted party out of it. */
    boolean narrows(Target target) {
        return excepted != null && target.kind().isArea();
    }

    /** It ends the order at once, whenever the goods were made or received. */
    boolean isImmediate() {
        return anchor == EndAnchor.IMMEDIATE_FUTURE || anchor == EndAnchor.IMMEDIATE_RELEASED;
    }
}
