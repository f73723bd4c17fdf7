package org.openwro.order.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;
import org.springframework.stereotype.Component;

/** The act was written by who sent the message; the process must not end while something of the order is left. */
@Component("recordRevocation")
class RecordRevocationDelegate implements JavaDelegate {

    private final Orders orders;

    RecordRevocationDelegate(Orders orders) {
        this.orders = orders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OrderId id = new OrderId(execution.getProcessBusinessKey());
        if (orders.get(id).isAnythingInForce()) {
            throw new IllegalStateException("Order " + id + " was not revoked as a whole");
        }
        execution.setVariable(OrderInForceModel.STILL_IN_FORCE, false);
    }
}
