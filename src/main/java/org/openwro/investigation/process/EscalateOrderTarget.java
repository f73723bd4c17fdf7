package org.openwro.investigation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.calendar.ClockId;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.work.ExplainOverrun;
import org.springframework.stereotype.Component;

@Component("escalateOrderTarget")
class EscalateOrderTarget implements JavaDelegate {

    private final ExplainOverrun overrun;

    EscalateOrderTarget(ExplainOverrun overrun) {
        this.overrun = overrun;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overrun.escalate(new CaseId(execution.getProcessBusinessKey()), ClockId.C04);
    }
}
