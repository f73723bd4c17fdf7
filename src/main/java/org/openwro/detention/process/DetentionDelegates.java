package org.openwro.detention.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.detention.AdviseExclusion;
import org.openwro.detention.CheckProof;
import org.openwro.detention.DeclareAbandonment;
import org.openwro.detention.DenyProtest;
import org.openwro.detention.DetentionId;
import org.openwro.detention.IssueDetentionNotice;
import org.openwro.detention.RecordAdmissibility;
import org.openwro.detention.ReleaseGoods;
import org.openwro.detention.SeizeGoods;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of both models, by their bean names: key in, one use case, routing facts out. */
@Configuration
class DetentionDelegates {

    @Bean
    JavaDelegate releaseShipment(ReleaseGoods goods) {
        return execution -> goods.releaseShipment(id(execution));
    }

    @Bean
    JavaDelegate issueDetentionNotice(IssueDetentionNotice notice, ResponseTimers timers) {
        return execution -> execution.setVariables(timers.facts(notice.issue(id(execution))));
    }

    @Bean
    JavaDelegate releaseLines(ReleaseGoods goods) {
        return execution -> goods.releaseLines(id(execution));
    }

    @Bean
    JavaDelegate adviseExclusion(AdviseExclusion exclusion) {
        return execution -> {
            Date end = DetentionDesk.after(exclusion.advise(id(execution)));
            execution.setVariable(DetentionModel.VARIABLE_ABANDONED_AT, end);
        };
    }

    @Bean
    JavaDelegate seizeGoods(SeizeGoods goods) {
        return execution -> {
            SeizeGoods.Result result = goods.seize(id(execution));
            execution.setVariable(DetentionModel.VARIABLE_LINES_LEFT, result.linesLeft());
            execution.setVariable(
                    DetentionModel.VARIABLE_INSTRUMENT, result.instrument().name());
        };
    }

    @Bean
    JavaDelegate declareAbandoned(DeclareAbandonment abandonment) {
        return execution -> abandonment.declare(id(execution));
    }

    @Bean
    JavaDelegate denyProtest(DenyProtest denial) {
        return execution -> denial.deny(id(execution));
    }

    @Bean
    JavaDelegate grantProtest(ReleaseGoods goods) {
        return execution -> goods.grantProtest(id(execution));
    }

    @Bean
    JavaDelegate checkProof(CheckProof proof) {
        return execution -> proof.check(id(execution));
    }

    @Bean
    JavaDelegate recordAdmissibility(RecordAdmissibility admissibility) {
        return execution -> {
            RecordAdmissibility.Result result = admissibility.record(id(execution));
            execution.setVariable(AdmissibilityReviewModel.VARIABLE_ANY_EXCLUDED, result.anyExcluded());
            execution.setVariable(
                    DetentionModel.VARIABLE_INSTRUMENT, result.instrument().name());
        };
    }

    private static DetentionId id(DelegateExecution execution) {
        return new DetentionId(execution.getProcessBusinessKey());
    }
}
