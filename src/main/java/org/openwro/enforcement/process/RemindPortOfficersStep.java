package org.openwro.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.enforcement.InstructionId;
import org.openwro.enforcement.RemindPortOfficers;
import org.springframework.stereotype.Component;

@Component("remindPortOfficers")
class RemindPortOfficersStep implements JavaDelegate {

    private final RemindPortOfficers reminding;

    RemindPortOfficersStep(RemindPortOfficers reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.remind(new InstructionId(execution.getProcessBusinessKey()));
    }
}
