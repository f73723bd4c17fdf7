package org.openwro.allegation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwro.workflow.DecisionTables;

/** A table that an administrator broke suggests nothing; the report that asked for it is kept all the same. */
class BrokenTriageTableTest {

    private static final String TABLE =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="D" namespace="http://openwro.org/dmn">
              <decision id="decision_completeness" name="Completeness">
                <decisionTable id="t" hitPolicy="%s">
                  <input id="i"><inputExpression id="e" typeRef="integer"><text>%s</text></inputExpression></input>
                  <output id="o1" name="element" typeRef="string"/>
                  <rule id="r1"><inputEntry id="a1"><text>&lt; 80</text></inputEntry><outputEntry id="b1"><text>"REASONS"</text></outputEntry></rule>
                  <rule id="r2"><inputEntry id="a2"><text>&lt; 90</text></inputEntry><outputEntry id="b2"><text>"REASONS"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    @ParameterizedTest
    @CsvSource({"UNIQUE, reasonsWeight", "COLLECT, weightThatNobodyGives", "COLLECT, 1 +"})
    void nothing_is_suggested(String hitPolicy, String input) {
        RepositoryService repository = mock(RepositoryService.class, RETURNS_DEEP_STUBS);
        when(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(anyString())
                        .latestVersion()
                        .singleResult()
                        .getId())
                .thenReturn("version");
        when(repository.getDecisionModel("version"))
                .thenReturn(new ByteArrayInputStream(
                        TABLE.formatted(hitPolicy, input).getBytes(StandardCharsets.UTF_8)));

        assertThat(new TriageDecisionTables(new DecisionTables(repository)).completeness(Map.of("reasonsWeight", 10)))
                .isEmpty();
    }
}
