package org.openwro.order;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.platform.Refusals;

/** When an act on an order in force is refused (CBP fact sheet of March 2021; Modifications Guide of June 2025). */
final class ReleaseRules {

    private static final int LONGEST_GROUND = 8000;
    private static final int LONGEST_AUTHORITY = 200;

    private ReleaseRules() {}

    /** Every reason why this act cannot be done on this order; the actor's right is checked before. */
    static Refusals check(Order order, Release release, LocalDate today) {
        Refusals refusals = new Refusals()
                .when(order.state() != OrderState.IN_FORCE, "order", "order.change.notInForce", order.id())
                .when(isBeingPublished(order), "order", "order.change.notYetPublished", order.id())
                .when(release.kind() == null, "kind", "order.change.kindRequired")
                .when(release.anchor() == null, "anchor", "order.change.anchorRequired")
                .required(release.ground(), "ground", "order.change.groundRequired")
                .tooLong(release.ground(), "ground", LONGEST_GROUND)
                .tooLong(release.authority(), "authority", LONGEST_AUTHORITY);
        targets(order, release, refusals);
        exception(order, release, refusals);
        day(order, release, today, refusals);
        return refusals;
    }

    private static boolean isBeingPublished(Order order) {
        return order.state() == OrderState.IN_FORCE
                && order.caseId().isPresent()
                && order.announcedOn().isEmpty();
    }

    private static void targets(Order order, Release release, Refusals refusals) {
        Set<Integer> all = order.targets().stream().map(Target::seq).collect(Collectors.toSet());
        Set<Integer> open = order.openTargets().stream().map(Target::seq).collect(Collectors.toSet());
        release.targets().stream().sorted().forEach(seq -> {
            if (!all.contains(seq)) {
                refusals.when(true, "targets", "order.change.noSuchTarget", seq);
            } else if (!open.contains(seq)) {
                refusals.when(true, "targets", "order.change.targetNotOpen", seq);
            }
        });
    }

    /** Who was not engaged in forced labour was never reached, so only a modification takes one party out of an area. */
    private static void exception(Order order, Release release, Refusals refusals) {
        if (release.excepted() != null) {
            String name = release.excepted().name();
            refusals.when(release.kind() == ReleaseKind.REVOCATION, "kind", "order.change.exceptionRevokes")
                    .when(order.excepts(name), "targets", "order.change.exceptedAlready", name);
        }
    }

    private static void day(Order order, Release release, LocalDate today, Refusals refusals) {
        LocalDate on = release.effectiveOn();
        LocalDate start = order.effectiveOn().orElse(order.issued().from());
        refusals.when(on == null, "effectiveOn", "order.change.dayRequired");
        if (on != null) {
            refusals.when(start != null && on.isBefore(start), "effectiveOn", "order.change.beforeOrder", start);
            refusals.when(
                    release.anchor() != null && release.isImmediate() && on.isAfter(today),
                    "effectiveOn",
                    "order.change.immediateInFuture");
        }
    }
}
