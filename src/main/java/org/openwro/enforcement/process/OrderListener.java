package org.openwro.enforcement.process;

import org.openwro.enforcement.InstructPorts;
import org.openwro.enforcement.TellPorts;
import org.openwro.enforcement.TellPorts.Change;
import org.openwro.order.OrderBroughtIntoForce;
import org.openwro.order.OrderModified;
import org.openwro.order.OrderRevoked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to an order reaches the ports in the same transaction. */
@Component("enforcementOrderListener")
class OrderListener {

    private final InstructPorts instructing;
    private final TellPorts telling;

    OrderListener(InstructPorts instructing, TellPorts telling) {
        this.instructing = instructing;
        this.telling = telling;
    }

    @EventListener
    void on(OrderBroughtIntoForce event) {
        instructing.instruct(event.id());
    }

    @EventListener
    void on(OrderModified event) {
        telling.tell(event.id(), Change.MODIFIED);
    }

    @EventListener
    void on(OrderRevoked event) {
        telling.tell(event.id(), Change.REVOKED);
    }
}
