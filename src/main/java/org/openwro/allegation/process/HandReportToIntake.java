package org.openwro.allegation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.ForwardReport;
import org.springframework.stereotype.Component;

@Component
class HandReportToIntake implements JavaDelegate {

    private final ForwardReport forwardReport;

    HandReportToIntake(ForwardReport forwardReport) {
        this.forwardReport = forwardReport;
    }

    @Override
    public void execute(DelegateExecution execution) {
        forwardReport.handToIntake(new AllegationId(execution.getProcessBusinessKey()));
    }
}
