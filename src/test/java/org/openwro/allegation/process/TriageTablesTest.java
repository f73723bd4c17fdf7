package org.openwro.allegation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of each table of triage has a report that meets it, and the borders of the rows are where they are said to be. */
class TriageTablesTest {

    private static final Path HOME = Path.of("bpmn/allegation");

    private static List<String> rows(String file, String decision, Map<String, Object> facts) throws IOException {
        List<DmnEvaluatedDecisionRule> met = new ArrayList<>();
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> met.addAll(event.getMatchingRules()));
        DmnEngine engine = configuration.buildEngine();
        try (var table = Files.newInputStream(HOME.resolve(file))) {
            DmnDecision parsed = engine.parseDecision(decision, table);
            engine.evaluateDecisionTable(parsed, facts);
        }
        return met.stream().map(each -> each.getId().replace("rule_", "")).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "79, 20, 40, true, false, reasonsShort",
        "80, 19, 40, true, false, merchandiseShort",
        "80, 20, 39, false, true, productionShort",
        "80, 20, 40, false, false, nobodyNamed",
        "80, 20, 40, true, true, ''",
        "0, 0, 0, false, false, reasonsShort+merchandiseShort+productionShort+nobodyNamed"
    })
    void completeness(int reasons, int goods, int facts, boolean producer, boolean place, String met)
            throws IOException {
        Map<String, Object> all = Map.of(
                "reasonsWeight", reasons,
                "merchandiseWeight", goods,
                "productionWeight", facts,
                "producerNamed", producer,
                "placeNamed", place);
        assertThat(String.join("+", rows("completeness.dmn", TriageDecisionTables.DECISION_COMPLETENESS, all)))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "YES, 0, -1, true, 0, children",
        "YES, 0, -1, false, 0, ordinary",
        "NO, 3, 180, false, 0, manySignsNow",
        "NO, 3, 181, true, 0, ordinary",
        "NO, 2, 0, true, 0, ordinary",
        "UNKNOWN, 0, -1, false, 2, severalReports",
        "UNKNOWN, 0, -1, false, 1, noSignNoImport",
        "NO, 5, 1096, true, 0, oldFacts",
        "NO, 5, 1095, true, 0, ordinary",
        "UNKNOWN, 0, -1, true, 0, ordinary"
    })
    void priority(String children, int signs, int days, boolean shown, int related, String met) throws IOException {
        Map<String, Object> all = Map.of(
                "childLabour", children,
                "indicators", signs,
                "daysSinceSeen", days,
                "importShown", shown,
                "relatedReports", related);
        assertThat(rows("allegation-priority.dmn", TriageDecisionTables.DECISION_PRIORITY, all))
                .containsExactly(met);
    }

    @ParameterizedTest
    @CsvSource({
        "1, true, false, US, YES, relatedAccepted",
        "1, false, true, CN, NO, incomplete",
        "0, false, true, US, NO, madeHere",
        "0, false, false, GH, YES, childrenWithoutImport",
        "0, false, false, GH, NO, noImport",
        "0, false, true, GH, YES, investigate"
    })
    void next_step(int missing, boolean accepted, boolean shown, String country, String children, String met)
            throws IOException {
        Map<String, Object> all = Map.of(
                "missingElements", missing,
                "relatedAccepted", accepted,
                "importShown", shown,
                "country", country,
                "childLabour", children);
        assertThat(rows("suggested-queue.dmn", TriageDecisionTables.DECISION_QUEUE, all))
                .containsExactly(met);
    }

    @Test
    void every_row_is_met_by_one_of_the_above() throws Exception {
        Map<String, String> tables = new HashMap<>(Map.of(
                "completeness.dmn", "completeness",
                "allegation-priority.dmn", "priority",
                "suggested-queue.dmn", "next_step"));
        for (var table : tables.entrySet()) {
            String cases = Stream.of(TriageTablesTest.class.getDeclaredMethods())
                    .filter(method -> method.getName().equals(table.getValue()))
                    .map(method -> String.join(
                            " ", method.getAnnotation(CsvSource.class).value()))
                    .findFirst()
                    .orElseThrow();
            assertThat(Pattern.compile("rule id=\"rule_(\\w+)\"")
                            .matcher(Files.readString(HOME.resolve(table.getKey())))
                            .results()
                            .map(found -> found.group(1)))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(cases).contains(row));
        }
    }
}
