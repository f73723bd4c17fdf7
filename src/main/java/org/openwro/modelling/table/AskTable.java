package org.openwro.modelling.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.Models;
import org.openwro.modelling.check.Finding;
import org.springframework.stereotype.Component;

/** Asks a decision table without the process engine, so that nothing of it comes into the history. Only a table that passes the gate is asked. */
@Component
public class AskTable {

    private final Models models;
    private final List<String> fired = new ArrayList<>();
    private final DmnEngine engine;

    AskTable(Models models) {
        this.models = models;
        DmnDecisionTableEvaluationListener listener = event -> event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(fired::add);
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(listener));
        engine = configuration.buildEngine();
    }

    /** Asks with typed facts; those that are not known count as nothing. */
    public TableAnswer ask(ModelVersion table, Map<String, Object> facts) {
        DecisionSheet sheet = DecisionSheet.of(table.content()).orElse(null);
        if (sheet == null || models.findings(table).stream().anyMatch(Finding::isError)) {
            return TableAnswer.refused("modelling.table.problem.errors");
        }
        Map<String, Object> all = new LinkedHashMap<>();
        sheet.inputs().forEach(input -> all.put(input.variable(), null));
        all.putAll(facts);
        try {
            return evaluate(sheet.key(), table.content(), all);
        } catch (DmnEngineException | FeelException broken) {
            return TableAnswer.refused("modelling.table.problem.facts");
        }
    }

    /** One after the other, since the engine tells the rules that fired to one listener. */
    private synchronized TableAnswer evaluate(String key, String text, Map<String, Object> facts) {
        fired.clear();
        DmnDecision decision =
                engine.parseDecision(key, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<Map<String, Object>> rows = new ArrayList<>();
        engine.evaluateDecisionTable(decision, facts).forEach(row -> rows.add(new LinkedHashMap<>(row.getEntryMap())));
        return new TableAnswer(List.copyOf(fired), rows, null);
    }

    /** A sample as it is typed, in the types of the table; a text that does not fit its type stays a text, and the table will say so. */
    public static Map<String, Object> typed(DecisionSheet sheet, Map<String, String> texts) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (DecisionSheet.Input input : sheet.inputs()) {
            String text = texts.getOrDefault(input.variable(), "").strip();
            facts.put(input.variable(), text.isEmpty() ? null : typed(input.type(), text));
        }
        return facts;
    }

    private static Object typed(String type, String text) {
        try {
            return switch (type) {
                case "boolean" -> text.equals("true") || text.equals("false") ? (Object) Boolean.valueOf(text) : text;
                case "integer", "long" -> (Object) Long.valueOf(text);
                case "double", "number" -> (Object) Double.valueOf(text);
                case "date" ->
                    Date.from(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
                default -> text;
            };
        } catch (NumberFormatException | DateTimeParseException wrong) {
            return text;
        }
    }
}
