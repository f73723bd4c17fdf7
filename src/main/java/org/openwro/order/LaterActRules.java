package org.openwro.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.platform.Refusals;
import org.openwro.screening.core.TargetKind;

/** When a court event or a correction cannot be recorded. */
final class LaterActRules {

    private static final int LONGEST_GROUND = 8000;
    private static final int LONGEST_LINE = 400;

    private LaterActRules() {}

    /** Every reason, with the fields {@code kind, targets, anchor, effectiveOn, ground, court, was, reads}. */
    static Refusals check(Order order, LaterAct act) {
        LocalDate start = order.effectiveOn().orElse(order.issued().from());
        Refusals refusals = new Refusals()
                .when(act.kind() == null, "kind", "order.act.kindRequired")
                .when(act.effectiveOn() == null, "effectiveOn", "order.act.dayRequired")
                .when(
                        act.effectiveOn() != null
                                && start != null
                                && act.effectiveOn().isBefore(start),
                        "effectiveOn",
                        "order.change.beforeOrder",
                        start)
                .required(act.ground(), "ground", "order.act.groundRequired")
                .tooLong(act.ground(), "ground", LONGEST_GROUND)
                .tooLong(act.court(), "court", LONGEST_LINE)
                .tooLong(act.was(), "was", LONGEST_LINE)
                .tooLong(act.reads(), "reads", LONGEST_LINE);
        if (act.kind() == null) {
            return refusals;
        }
        refusals.when(act.kind().isOfCourt() && act.court().isEmpty(), "court", "order.act.courtRequired")
                .when(act.anchor() == null, "anchor", "order.change.anchorRequired");
        if (act.kind() == ActKind.CORRECTION) {
            correction(order, act, refusals);
        } else {
            Set<Integer> possible = possible(order, act.kind());
            refusals.when(
                    possible.isEmpty() || !possible.containsAll(act.targets()),
                    "targets",
                    "order.act.targets." + act.kind());
        }
        return refusals;
    }

    /** Numbers of the targets that such an act can concern. */
    static Set<Integer> possible(Order order, ActKind kind) {
        List<Target> targets = kind == ActKind.RESUMPTION ? order.suspendedTargets() : order.openTargets();
        return targets.stream().map(Target::seq).collect(Collectors.toUnmodifiableSet());
    }

    /** Numbers of the targets that this act concerns. */
    static Set<Integer> concerned(Order order, LaterAct act) {
        return act.targets().isEmpty() && act.kind() != ActKind.CORRECTION
                ? possible(order, act.kind())
                : act.targets();
    }

    private static void correction(Order order, LaterAct act, Refusals refusals) {
        refusals.required(act.was(), "was", "order.act.wasRequired")
                .required(act.reads(), "reads", "order.act.readsRequired")
                .when(!act.was().isEmpty() && act.was().equals(act.reads()), "reads", "order.act.same")
                .when(act.targets().size() > 1, "targets", "order.act.oneTarget");
        if (act.targets().size() == 1) {
            refusals.when(
                    order.openTargets().stream()
                            .filter(target -> target.kind() != TargetKind.NOT_COVERED)
                            .noneMatch(target -> act.targets().contains(target.seq())
                                    && target.name().equals(act.was())),
                    "was",
                    "order.act.nameOfTarget");
        } else {
            boolean said = order.content().text().contains(act.was())
                    || order.title().contains(act.was())
                    || order.content().merchandise().contains(act.was());
            refusals.when(!act.was().isEmpty() && !said, "was", "order.act.notInText");
        }
    }
}
