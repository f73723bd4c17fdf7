package org.openwro.detention;

import java.time.LocalDate;
import org.openwro.order.Force;
import org.openwro.order.Order;
import org.openwro.screening.core.EndAnchor;
import org.openwro.screening.core.PartyNames;
import org.openwro.screening.core.TargetKind;

/** Whether a release reaches goods that are already held; the act says by which event that is decided. */
record LiftRules(Order order, LocalDate imported, LocalDate today) {

    /** A hold without a match falls with the whole order, and like every hold with the release of its party from an area. */
    boolean reaches(DetentionLine line, LineHold hold) {
        if (!hold.orderId().equals(order.id().value())) {
            return false;
        }
        if (isOfPartyTakenOut(line)) {
            return true;
        }
        if (hold.targetId() == null) {
            return order.targets().stream()
                    .filter(target -> target.kind() != TargetKind.NOT_COVERED)
                    .allMatch(target -> ends(target.force()));
        }
        return order.targets().stream()
                .filter(target -> String.valueOf(target.seq()).equals(hold.targetId()))
                .anyMatch(target -> ends(target.force()));
    }

    /** Whether a release has come to its day that can reach goods that are held. */
    static boolean mayReach(Order order, LocalDate today) {
        return order.targets().stream().anyMatch(target -> {
            Force force = target.force();
            LocalDate firstDayFree = target.kind() == TargetKind.NOT_COVERED ? force.from() : force.to();
            return force.endAnchor() != null
                    && force.endAnchor() != EndAnchor.PRODUCED_AFTER
                    && firstDayFree != null
                    && !firstDayFree.isAfter(today);
        });
    }

    private boolean isOfPartyTakenOut(DetentionLine line) {
        return order.targets().stream()
                .filter(target -> target.kind() == TargetKind.NOT_COVERED)
                .filter(target -> target.force().endAnchor() != null)
                .filter(target -> PartyNames.same(line.manufacturer(), target.name()))
                .anyMatch(target -> frees(target.force().from(), target.force().endAnchor()));
    }

    private boolean ends(Force force) {
        return !force.isOpen() && frees(force.to(), force.endAnchor());
    }

    private boolean frees(LocalDate firstDayFree, EndAnchor anchor) {
        if (firstDayFree.isAfter(today)) {
            return false;
        }
        return switch (anchor) {
            case IMMEDIATE_RELEASED -> true;
            case RECEIVED_AFTER, IMMEDIATE_FUTURE -> !imported.isBefore(firstDayFree);
            // a line does not tell when its goods were made, so they stay held and the importer proves it
            case PRODUCED_AFTER -> false;
        };
    }
}
