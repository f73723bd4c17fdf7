package org.openwro.allegation.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.openwro.allegation.RequiredElement;
import org.openwro.allegation.Shortfall;
import org.openwro.allegation.Suggestion;
import org.openwro.allegation.TriageTables;
import org.springframework.stereotype.Component;

/** Asks the tables of {@code bpmn/allegation/}, each in its newest version. */
@Component
class TriageDecisionTables implements TriageTables {

    static final String DECISION_COMPLETENESS = "decision_completeness";
    static final String DECISION_PRIORITY = "decision_allegationPriority";
    static final String DECISION_QUEUE = "decision_suggestedQueue";

    private final DecisionService decisions;

    TriageDecisionTables(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Shortfall> completeness(Map<String, Object> facts) {
        return decisions.evaluateDecisionTableByKey(DECISION_COMPLETENESS, facts).stream()
                .flatMap(row -> Arrays.stream(RequiredElement.values())
                        .filter(each -> each.name().equals(row.getEntry("element")))
                        .map(each -> new Shortfall(each, text(row, "reason"))))
                .toList();
    }

    @Override
    public Suggestion priority(Map<String, Object> facts) {
        return suggestion(DECISION_PRIORITY, facts);
    }

    @Override
    public Suggestion queue(Map<String, Object> facts) {
        return suggestion(DECISION_QUEUE, facts);
    }

    /** A table changed so that no row fits suggests nothing. */
    private Suggestion suggestion(String table, Map<String, Object> facts) {
        return decisions.evaluateDecisionTableByKey(table, facts).stream()
                .findFirst()
                .map(row -> new Suggestion(text(row, "value"), text(row, "reason")))
                .orElse(new Suggestion("", ""));
    }

    private static String text(DmnDecisionRuleResult row, String output) {
        Object value = row.get(output);
        return value == null ? "" : value.toString();
    }
}
