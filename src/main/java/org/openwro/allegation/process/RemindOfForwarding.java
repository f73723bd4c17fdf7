package org.openwro.allegation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.RemindPort;
import org.springframework.stereotype.Component;

@Component
class RemindOfForwarding implements JavaDelegate {

    private final RemindPort remindPort;

    RemindOfForwarding(RemindPort remindPort) {
        this.remindPort = remindPort;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindPort.ofForwarding(new AllegationId(execution.getProcessBusinessKey()));
    }
}
