package org.openwro.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.openwro.order.Order;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;
import org.openwro.order.Target;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks, in the transaction that brings an order into force, to screen the lines held that were imported since its first day: lines of
 * the same day that came in before the signature, and those of goods that are still on their way.
 */
@Service
public class AskLookBack {

    private final LookBacks lookBacks;
    private final Orders orders;
    private final Clock clock;

    AskLookBack(LookBacks lookBacks, Orders orders, Clock clock) {
        this.lookBacks = lookBacks;
        this.orders = orders;
        this.clock = clock;
    }

    /** Does nothing when it was asked before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(OrderId id) {
        Order order = orders.get(id);
        LocalDate from = order.targets().stream()
                .map(Target::force)
                .map(force -> force.from())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.now(clock));
        lookBacks.ask(id.value(), order.title(), from, clock.instant());
    }
}
