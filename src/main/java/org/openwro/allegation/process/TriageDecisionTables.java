package org.openwro.allegation.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openwro.allegation.RequiredElement;
import org.openwro.allegation.Shortfall;
import org.openwro.allegation.Suggestion;
import org.openwro.allegation.TriageTables;
import org.openwro.workflow.DecisionTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the tables of {@code bpmn/allegation/}. */
@Component
class TriageDecisionTables implements TriageTables {

    private static final Logger LOG = LoggerFactory.getLogger(TriageDecisionTables.class);
    static final String DECISION_COMPLETENESS = "decision_completeness";
    static final String DECISION_PRIORITY = "decision_allegationPriority";
    static final String DECISION_QUEUE = "decision_suggestedQueue";

    private final DecisionTables tables;

    TriageDecisionTables(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public List<Shortfall> completeness(Map<String, Object> facts) {
        return met(DECISION_COMPLETENESS, facts).stream()
                .flatMap(row -> Arrays.stream(RequiredElement.values())
                        .filter(each -> each.name().equals(row.get("element")))
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
        return met(table, facts).stream()
                .findFirst()
                .map(row -> new Suggestion(text(row, "value"), text(row, "reason")))
                .orElse(new Suggestion("", ""));
    }

    /** Rows that the facts meet; none when the table in force cannot be evaluated, since no report may be lost by it. */
    private List<Map<String, Object>> met(String table, Map<String, Object> facts) {
        try {
            return tables.rows(table, facts);
        } catch (DecisionTables.Broken broken) {
            LOG.error("Nothing is suggested", broken);
            return List.of();
        }
    }

    private static String text(Map<String, Object> row, String output) {
        Object value = row.get(output);
        return value == null ? "" : value.toString();
    }
}
