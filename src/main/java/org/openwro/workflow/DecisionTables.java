package org.openwro.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * Asks decision tables, each in the version in force. They are not asked through the process engine, which would write the hour and a row
 * of history for every look at a page.
 */
@Component
public class DecisionTables {

    private final RepositoryService repository;
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> byVersion = new ConcurrentHashMap<>();

    public DecisionTables(RepositoryService repository) {
        this.repository = repository;
    }

    /** A table that an administrator changed so that it cannot be evaluated. */
    public static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Broken(String table, RuntimeException cause) {
            super("Decision table " + table + " cannot be evaluated: mend and publish it again", cause);
        }
    }

    /** Names the version in force; another one tells that an answer kept from before may have changed. */
    public String versionOf(String table) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /**
     * The outputs of every row that the facts meet, by the names of the outputs.
     *
     * @throws Broken when the table in force cannot be evaluated
     */
    public List<Map<String, Object>> rows(String table, Map<String, Object> facts) {
        try {
            return rows(byVersion.computeIfAbsent(versionOf(table), version -> read(table, version)), facts);
        } catch (DmnEngineException | FeelException broken) {
            throw new Broken(table, broken);
        }
    }

    /** As {@link #rows(String, Map)}, from a table that is not in the library, such as the one that the release brought. */
    public List<Map<String, Object>> rows(String table, InputStream model, Map<String, Object> facts) {
        return rows(engine.parseDecision(table, model), facts);
    }

    private List<Map<String, Object>> rows(DmnDecision decision, Map<String, Object> facts) {
        return engine.evaluateDecisionTable(decision, facts).getResultList();
    }

    private DmnDecision read(String table, String version) {
        try (InputStream text = repository.getDecisionModel(version)) {
            return engine.parseDecision(table, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
