package org.openwro.allegation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.RemindPort;
import org.springframework.stereotype.Component;

@Component
class EscalateForwarding implements JavaDelegate {

    private final RemindPort remindPort;

    EscalateForwarding(RemindPort remindPort) {
        this.remindPort = remindPort;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindPort.ofOverdueForwarding(new AllegationId(execution.getProcessBusinessKey()));
    }
}
