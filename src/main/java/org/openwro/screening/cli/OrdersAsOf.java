package org.openwro.screening.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openwro.screening.core.OrderTarget;
import org.openwro.screening.core.OrderTerms;

/** What was known of orders on a day: later orders are left out, later ends are still open. */
final class OrdersAsOf {

    private OrdersAsOf() {}

    static List<OrderTerms> known(List<OrderTerms> orders, LocalDate day) {
        List<OrderTerms> known = new ArrayList<>();
        for (OrderTerms order : orders) {
            List<OrderTarget> targets = order.targets().stream()
                    .filter(t -> t.from() == null || !t.from().isAfter(day))
                    .map(t -> t.to() == null || !t.to().isAfter(day) ? t : open(t))
                    .toList();
            if (!targets.isEmpty()) {
                known.add(new OrderTerms(order.orderId(), order.instrument(), targets));
            }
        }
        return known;
    }

    private static OrderTarget open(OrderTarget t) {
        return new OrderTarget(
                t.id(),
                t.kind(),
                t.name(),
                t.aliases(),
                t.country(),
                t.address(),
                t.city(),
                t.mids(),
                t.regionCode(),
                t.postalPrefixes(),
                t.placeNames(),
                t.vesselFlag(),
                t.inclusion(),
                t.goods(),
                t.from(),
                null,
                null);
    }
}
