package org.openwro.investigation.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.openwro.investigation.sign.Dimension;
import org.openwro.investigation.sign.DimensionSummary;
import org.openwro.investigation.sign.Sign.Strength;
import org.openwro.investigation.sign.SummaryTable;
import org.springframework.stereotype.Component;

/** Asks {@code bpmn/investigation/indicator-summary.dmn}, its newest version. */
@Component
class IndicatorSummaryTable implements SummaryTable {

    static final String DECISION_INDICATOR_SUMMARY = "decision_indicatorSummary";

    private static final String NONE = "NONE";

    private final DecisionService decisions;

    IndicatorSummaryTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public DimensionSummary of(Dimension dimension, Optional<Strength> involuntariness, Optional<Strength> penalty) {
        DmnDecisionRuleResult result = decisions
                .evaluateDecisionTableByKey(
                        DECISION_INDICATOR_SUMMARY,
                        Map.of(
                                "involuntariness",
                                involuntariness.map(Strength::name).orElse(NONE),
                                "penalty",
                                penalty.map(Strength::name).orElse(NONE)))
                .getSingleResult();
        return new DimensionSummary(dimension, result.<Boolean>getEntry("positive"), result.getEntry("missing"));
    }
}
