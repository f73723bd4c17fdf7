package org.openwro.order.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.order.OrderId;
import org.openwro.order.PutIntoForce;
import org.springframework.stereotype.Component;

@Component("bringIntoForce")
class BringIntoForceDelegate implements JavaDelegate {

    private final PutIntoForce putIntoForce;

    BringIntoForceDelegate(PutIntoForce putIntoForce) {
        this.putIntoForce = putIntoForce;
    }

    @Override
    public void execute(DelegateExecution execution) {
        putIntoForce.put(new OrderId(execution.getProcessBusinessKey()));
    }
}
