package org.openwro.petition;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.screening.core.EndAnchor;

/**
 * The act that the assessment proposes.
 *
 * @param anchor which goods the release frees; null for a denial
 * @param effectiveOn first day no longer in force, Eastern Time; null for a denial and for an immediate release, which counts from the
 *     day of signature
 * @param ground in words that may be published
 * @param kept targets that the grant does not release; empty when it releases all that the petition names
 * @param keptGround why, in words that may be published
 */
public record Proposal(
        boolean granted, EndAnchor anchor, LocalDate effectiveOn, String ground, Set<Integer> kept, String keptGround) {

    public Proposal {
        kept = Set.copyOf(kept);
        keptGround = keptGround == null ? "" : keptGround.strip();
    }

    public static Proposal grant(EndAnchor anchor, LocalDate effectiveOn, String ground) {
        return new Proposal(true, anchor, effectiveOn, ground, Set.of(), "");
    }

    public static Proposal deny(String ground) {
        return new Proposal(false, null, null, ground, Set.of(), "");
    }

    /** The same grant, which leaves these targets under the order. */
    public Proposal keeping(Set<Integer> targets, String why) {
        return new Proposal(granted, anchor, effectiveOn, ground, targets, why);
    }

    /** The targets of a petition that this act releases. */
    Set<Integer> released(Set<Integer> asked) {
        return asked.stream()
                .filter(target -> granted && !kept.contains(target))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same act with another anchor and day. */
    Proposal anchored(EndAnchor otherAnchor, LocalDate otherDay) {
        return new Proposal(granted, otherAnchor, otherDay, ground, kept, keptGround);
    }

    static boolean isImmediate(EndAnchor anchor) {
        return anchor == EndAnchor.IMMEDIATE_RELEASED || anchor == EndAnchor.IMMEDIATE_FUTURE;
    }
}
