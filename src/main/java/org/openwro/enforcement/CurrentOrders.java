package org.openwro.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.openwro.order.OrdersInForce;
import org.openwro.screening.core.OrderSnapshot;
import org.openwro.screening.core.OrderTarget;
import org.openwro.screening.core.OrderTerms;
import org.springframework.stereotype.Component;

/**
 * The orders against which lines are screened now, together with the presumption of Pub. L. 117-78, which is a law and no order. The
 * terms are read for every batch; the costly index is built anew only when they differ from those of the last batch. So a change of an
 * order counts from the next batch on, on every node, whichever way it was made.
 */
@Component
public class CurrentOrders {

    private record Built(List<OrderTerms> terms, OrderSnapshot snapshot) {}

    private final OrdersInForce orders;
    private final StatutoryPresumption presumption;
    private final AtomicReference<Built> last = new AtomicReference<>();

    CurrentOrders(OrdersInForce orders, StatutoryPresumption presumption) {
        this.orders = orders;
        this.presumption = presumption;
    }

    /** Ready to screen lines of any import date under what held then. */
    public OrderSnapshot snapshot() {
        return current().snapshot();
    }

    /** As it was when it was last asked; for work that is held against {@link #snapshot} before it counts. */
    OrderSnapshot latest() {
        Built built = last.get();
        return built == null ? snapshot() : built.snapshot();
    }

    /** A target as it stands now; empty when the order has dropped it. */
    public Optional<OrderTarget> target(String orderId, String targetId) {
        return current().terms().stream()
                .filter(order -> order.orderId().equals(orderId))
                .flatMap(order -> order.targets().stream())
                .filter(target -> target.id().equals(targetId))
                .findFirst();
    }

    private Built current() {
        List<OrderTerms> terms = new ArrayList<>(orders.terms());
        if (terms.stream().noneMatch(each -> each.orderId().equals(StatutoryPresumption.ID))) {
            terms.add(presumption.terms());
        }
        Built built = last.get();
        if (built == null || !built.terms().equals(terms)) {
            built = new Built(List.copyOf(terms), OrderSnapshot.of(terms));
            last.set(built);
        }
        return built;
    }
}
