package org.openwro.order.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.order.EndDraft;
import org.openwro.order.OrderId;
import org.springframework.stereotype.Component;

@Component("rejectOrder")
class RejectOrderDelegate implements JavaDelegate {

    private final EndDraft endDraft;

    RejectOrderDelegate(EndDraft endDraft) {
        this.endDraft = endDraft;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endDraft.reject(new OrderId(execution.getProcessBusinessKey()));
    }
}
