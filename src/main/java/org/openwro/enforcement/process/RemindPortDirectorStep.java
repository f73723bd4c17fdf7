package org.openwro.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.enforcement.InstructionId;
import org.openwro.enforcement.RemindPortDirector;
import org.springframework.stereotype.Component;

@Component("remindPortDirector")
class RemindPortDirectorStep implements JavaDelegate {

    private final RemindPortDirector reminding;

    RemindPortDirectorStep(RemindPortDirector reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.remind(new InstructionId(execution.getProcessBusinessKey()));
    }
}
