package org.openwro.order.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.order.AnnounceOrder;
import org.openwro.order.OrderId;
import org.springframework.stereotype.Component;

@Component("publishOrder")
class PublishOrderDelegate implements JavaDelegate {

    private final AnnounceOrder announceOrder;

    PublishOrderDelegate(AnnounceOrder announceOrder) {
        this.announceOrder = announceOrder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        announceOrder.announce(new OrderId(execution.getProcessBusinessKey()));
    }
}
