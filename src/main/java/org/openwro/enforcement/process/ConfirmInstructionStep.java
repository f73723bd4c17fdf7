package org.openwro.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.enforcement.ConfirmInstruction;
import org.openwro.enforcement.InstructionId;
import org.springframework.stereotype.Component;

@Component("confirmInstruction")
class ConfirmInstructionStep implements JavaDelegate {

    private final ConfirmInstruction confirming;

    ConfirmInstructionStep(ConfirmInstruction confirming) {
        this.confirming = confirming;
    }

    @Override
    public void execute(DelegateExecution execution) {
        confirming.confirm(new InstructionId(execution.getProcessBusinessKey()));
    }
}
