package org.openwro.modelling.check;

import java.util.List;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A decision table has a name, rules that fit its columns, and an answer for everything. */
final class DecisionRules {

    private DecisionRules() {}

    static void check(Decision decision, Findings found) {
        if (decision.getId() == null || !decision.getId().matches("decision_[a-z][A-Za-z0-9]*")) {
            found.error("decision.id", decision.getId());
        }
        if (decision.getName() == null || decision.getName().isBlank()) {
            found.error("name.missing", decision.getId());
        }
        DecisionTable table = decision.getChildElementsByType(DecisionTable.class).stream()
                .findFirst()
                .orElse(null);
        if (table == null) {
            found.error("decision.table", decision.getId());
            return;
        }
        List<Rule> rules = List.copyOf(table.getRules());
        for (Rule rule : rules) {
            if (rule.getInputEntries().size() != table.getInputs().size()
                    || rule.getOutputEntries().size() != table.getOutputs().size()) {
                found.error("decision.columns", rule.getId());
            }
        }
        boolean catchesAll = rules.stream().anyMatch(rule -> rule.getInputEntries().stream()
                .allMatch(entry -> entry.getText() == null
                        || entry.getText().getTextContent().isBlank()
                        || entry.getText().getTextContent().strip().equals("-")));
        if (!catchesAll && table.getHitPolicy() != HitPolicy.COLLECT) {
            found.warning("decision.gap", decision.getId());
        }
    }
}
