package org.openwro.detention;

import java.time.LocalDate;
import org.openwro.order.Force;
import org.openwro.order.Order;

/** Whether the end of a target reaches goods that are already held; the act says by which event that is decided. */
final class LiftRules {

    private LiftRules() {}

    /** A hold without a match falls with the whole order. */
    static boolean reaches(Order order, LineHold hold, LocalDate imported, LocalDate today) {
        if (!hold.orderId().equals(order.id().value())) {
            return false;
        }
        if (hold.targetId() == null) {
            return order.targets().stream().allMatch(target -> ends(target.force(), imported, today));
        }
        return order.targets().stream()
                .filter(target -> String.valueOf(target.seq()).equals(hold.targetId()))
                .anyMatch(target -> ends(target.force(), imported, today));
    }

    private static boolean ends(Force force, LocalDate imported, LocalDate today) {
        if (force.isOpen() || force.to().isAfter(today)) {
            return false;
        }
        return switch (force.endAnchor()) {
            case IMMEDIATE_RELEASED -> true;
            case RECEIVED_AFTER, IMMEDIATE_FUTURE -> !imported.isBefore(force.to());
            // a line does not tell when its goods were made, so they stay held and the importer proves it
            case PRODUCED_AFTER -> false;
        };
    }
}
