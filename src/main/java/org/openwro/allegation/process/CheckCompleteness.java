package org.openwro.allegation.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.CheckReport;
import org.springframework.stereotype.Component;

@Component
class CheckCompleteness implements JavaDelegate {

    private final CheckReport checkReport;

    CheckCompleteness(CheckReport checkReport) {
        this.checkReport = checkReport;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Date dayAfter = Date.from(checkReport
                .check(new AllegationId(execution.getProcessBusinessKey()))
                .expiresAt());
        execution.setVariable(AllegationIntakeModel.VARIABLE_DECISION_DUE_AT, dayAfter);
        execution.setVariable(AllegationIntakeModel.VARIABLE_DECISION_DUE_ON, dayAfter);
    }
}
