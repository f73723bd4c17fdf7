package org.openwro.allegation.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.RepositoryService;
import org.openwro.allegation.RequiredElement;
import org.openwro.allegation.Shortfall;
import org.openwro.allegation.Suggestion;
import org.openwro.allegation.TriageTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the tables of {@code bpmn/allegation/}, each in the version in force. They are not asked through the process engine, which would write
 * the hour of a report into its history, and a row for every look at a page.
 */
@Component
class TriageDecisionTables implements TriageTables {

    private static final Logger LOG = LoggerFactory.getLogger(TriageDecisionTables.class);
    static final String DECISION_COMPLETENESS = "decision_completeness";
    static final String DECISION_PRIORITY = "decision_allegationPriority";
    static final String DECISION_QUEUE = "decision_suggestedQueue";

    private final RepositoryService repository;
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> byVersion = new ConcurrentHashMap<>();

    TriageDecisionTables(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public List<Shortfall> completeness(Map<String, Object> facts) {
        return met(DECISION_COMPLETENESS, facts).stream()
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
        return met(table, facts).stream()
                .findFirst()
                .map(row -> new Suggestion(text(row, "value"), text(row, "reason")))
                .orElse(new Suggestion("", ""));
    }

    /** Rows that the facts meet; none when the table in force cannot be evaluated, since no report may be lost by it. */
    private List<DmnDecisionRuleResult> met(String table, Map<String, Object> facts) {
        String version = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult()
                .getId();
        try {
            return engine.evaluateDecisionTable(byVersion.computeIfAbsent(version, id -> read(table, id)), facts);
        } catch (DmnEngineException | FeelException broken) {
            LOG.error(
                    "Decision table {} cannot be evaluated and suggests nothing: mend and publish it again",
                    table,
                    broken);
            return List.of();
        }
    }

    private DmnDecision read(String table, String version) {
        try (InputStream text = repository.getDecisionModel(version)) {
            return engine.parseDecision(table, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(DmnDecisionRuleResult row, String output) {
        Object value = row.get(output);
        return value == null ? "" : value.toString();
    }
}
