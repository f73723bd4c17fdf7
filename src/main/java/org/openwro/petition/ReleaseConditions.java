package org.openwro.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.order.Order;
import org.openwro.order.Orders;
import org.openwro.order.Target;
import org.openwro.platform.Refusals;
import org.openwro.screening.core.EndAnchor;
import org.springframework.stereotype.Component;

/** Whether the order can be released as proposed: its targets are still in force, and the anchor has the day it needs. */
@Component
class ReleaseConditions {

    private final Orders orders;
    private final Clock clock;

    ReleaseConditions(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    void check(Petition petition, Proposal proposal, Refusals refusals) {
        Order order = orders.get(petition.order());
        Set<Integer> open = order.openTargets().stream().map(Target::seq).collect(Collectors.toSet());
        refusals.when(
                        !open.containsAll(proposal.released(petition.targets())),
                        "decision",
                        "petition.refused.orderChanged")
                .when(isBeingPublished(order), "decision", "petition.refused.notYetPublished")
                .when(proposal.released(petition.targets()).isEmpty(), "kept", "petition.refused.keptAll")
                .when(!petition.targets().containsAll(proposal.kept()), "kept", "petition.refused.keptUnknown");
        if (!proposal.kept().isEmpty()) {
            refusals.required(proposal.keptGround(), "keptGround", "petition.refused.keptGround")
                    .tooLong(proposal.keptGround(), "keptGround", 8_000);
        }
        EndAnchor anchor = proposal.anchor();
        LocalDate day = proposal.effectiveOn();
        if (anchor == null) {
            refusals.when(true, "anchor", "petition.refused.anchor");
        } else if (Proposal.isImmediate(anchor)) {
            refusals.when(day != null, "effectiveOn", "petition.refused.immediateDay");
        } else {
            refusals.when(day == null, "effectiveOn", "petition.refused.effectiveOn");
            refusals.when(
                    day != null && beginsAfter(order, petition, day), "effectiveOn", "petition.refused.beforeOrder");
            refusals.when(
                    day != null && day.isAfter(LocalDate.now(clock).plusYears(1)),
                    "effectiveOn",
                    "petition.refused.tooFar");
        }
    }

    /** An order is changed only after it was announced; the public history was. */
    private static boolean isBeingPublished(Order order) {
        return order.caseId().isPresent() && order.announcedOn().isEmpty();
    }

    private static boolean beginsAfter(Order order, Petition petition, LocalDate day) {
        return order.targets().stream()
                .filter(target -> petition.targets().contains(target.seq()))
                .map(target -> target.force().from())
                .anyMatch(from -> from != null && day.isBefore(from));
    }
}
