package org.openwro.order;

import org.openwro.investigation.TellAllegers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever reported the goods is told when an order on them is in force and public, in the transaction that puts it into force. */
@Component
class TellAllegersOfOrder {

    private final Orders orders;
    private final TellAllegers tellAllegers;

    TellAllegersOfOrder(Orders orders, TellAllegers tellAllegers) {
        this.orders = orders;
        this.tellAllegers = tellAllegers;
    }

    @EventListener
    void on(OrderBroughtIntoForce event) {
        Order order = orders.get(event.id());
        order.caseId().ifPresent(id -> tellAllegers.ofOrder(id, order.id().value(), order.title()));
    }
}
