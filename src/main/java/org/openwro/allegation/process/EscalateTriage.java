package org.openwro.allegation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.ReportOverdueTriage;
import org.springframework.stereotype.Component;

@Component
class EscalateTriage implements JavaDelegate {

    private final ReportOverdueTriage reportOverdueTriage;

    EscalateTriage(ReportOverdueTriage reportOverdueTriage) {
        this.reportOverdueTriage = reportOverdueTriage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reportOverdueTriage.report(new AllegationId(execution.getProcessBusinessKey()));
    }
}
