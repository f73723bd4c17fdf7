package org.openwro.order.process;

import java.util.Map;
import org.openwro.order.OrderBroughtIntoForce;
import org.openwro.order.Orders;
import org.openwro.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An order in force lives in its own process until nothing of it is left. */
@Component
class ForceListener {

    private final Orders orders;
    private final Processes processes;

    ForceListener(Orders orders, Processes processes) {
        this.orders = orders;
        this.processes = processes;
    }

    @EventListener
    void on(OrderBroughtIntoForce event) {
        processes.start(
                OrderInForceModel.PROCESS_IN_FORCE,
                event.id().value(),
                Map.of(OrderIssuanceModel.CASE_TITLE, orders.get(event.id()).title()));
    }
}
