package org.openwro.order.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;
import org.springframework.stereotype.Component;

/** The act was written by who sent the message, in the same transaction; here the token learns what it left. */
@Component("recordModification")
class RecordModificationDelegate implements JavaDelegate {

    private final Orders orders;

    RecordModificationDelegate(Orders orders) {
        this.orders = orders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OrderId id = new OrderId(execution.getProcessBusinessKey());
        execution.setVariable(OrderInForceModel.STILL_IN_FORCE, orders.get(id).isAnythingInForce());
    }
}
