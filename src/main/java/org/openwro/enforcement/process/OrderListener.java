package org.openwro.enforcement.process;

import org.openwro.enforcement.AskLookBack;
import org.openwro.enforcement.InstructPorts;
import org.openwro.enforcement.TellPorts;
import org.openwro.enforcement.TellPorts.Change;
import org.openwro.order.OrderBroughtIntoForce;
import org.openwro.order.OrderModified;
import org.openwro.order.OrderRevoked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to an order reaches the ports, and the lines held, in the same transaction. */
@Component("enforcementOrderListener")
class OrderListener {

    private final InstructPorts instructing;
    private final TellPorts telling;
    private final AskLookBack lookingBack;

    OrderListener(InstructPorts instructing, TellPorts telling, AskLookBack lookingBack) {
        this.instructing = instructing;
        this.lookingBack = lookingBack;
        this.telling = telling;
    }

    @EventListener
    void on(OrderBroughtIntoForce event) {
        instructing.instruct(event.id());
        lookingBack.ask(event.id());
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
