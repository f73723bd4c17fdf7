package org.openwro.investigation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.ConcludeInvestigation;
import org.springframework.stereotype.Component;

@Component("recommendOrder")
class RecommendOrderDelegate implements JavaDelegate {

    private final ConcludeInvestigation concludeInvestigation;

    RecommendOrderDelegate(ConcludeInvestigation concludeInvestigation) {
        this.concludeInvestigation = concludeInvestigation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        concludeInvestigation.recommendOrder(new CaseId(execution.getProcessBusinessKey()));
    }
}
