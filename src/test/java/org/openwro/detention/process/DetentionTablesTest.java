package org.openwro.detention.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwro.calendar.ClockId;
import org.openwro.detention.Consequences;
import org.openwro.detention.InstrumentRules;
import org.openwro.screening.core.Instrument;
import org.openwro.workflow.DecisionTables;

/** Every row of the tables of a detention, and what happens when an administrator breaks one. */
class DetentionTablesTest {

    private static final Path FOLDER = Path.of("bpmn/detention");

    @ParameterizedTest
    @CsvSource({"WRO,C09,true,false", "FINDING,C09,false,false", "UFLPA,C13,true,true", "CAATSA,C09,true,false"})
    void an_instrument_has_its_period_its_export_and_its_deemed_exclusion(
            Instrument instrument, ClockId proof, boolean export, boolean deemed) throws IOException {
        assertThat(consequences(file("instrument-consequences.dmn")).of(instrument))
                .isEqualTo(new Consequences(proof, export, deemed));
    }

    @Test
    void an_administrator_switches_the_deemed_exclusion_of_a_withhold_release_order_on() throws IOException {
        String changed = file("instrument-consequences.dmn")
                .replaceFirst("<outputEntry id=\"entry_1o3\"><text>false", "<outputEntry id=\"entry_1o3\"><text>true");
        assertThat(consequences(changed).of(Instrument.WRO).deemedExclusion()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'\"C09\"','\"C99\"'", "'\"WRO\"','\"NONE\"'", "'false</text>','maybe</text>'"})
    void a_broken_table_is_answered_by_the_one_of_the_release(String what, String by) throws IOException {
        String broken = file("instrument-consequences.dmn").replace(what, by);
        assertThat(consequences(broken).of(Instrument.WRO)).isEqualTo(new Consequences(ClockId.C09, true, false));
    }

    @Test
    void goods_under_a_finding_are_never_deemed_excluded_whatever_the_table_says() throws IOException {
        String wrong = file("instrument-consequences.dmn")
                .replaceFirst("<outputEntry id=\"entry_2o3\"><text>false", "<outputEntry id=\"entry_2o3\"><text>true");
        assertThat(consequences(wrong).of(Instrument.FINDING).deemedExclusion()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"250000,WRO,true", "249999.99,WRO,false", "100000,UFLPA,true", "99999.99,UFLPA,false", "1,FINDING,false"
    })
    void great_values_and_presumptions_are_read_by_four_eyes(double value, String instrument, boolean second)
            throws IOException {
        assertThat(tables(file("review-depth.dmn"))
                        .rows("decision_reviewDepth", Map.of("valueUsd", value, "instrument", instrument)))
                .singleElement()
                .satisfies(row -> assertThat(row.get("secondReview")).isEqualTo(second))
                .satisfies(row -> assertThat((String) row.get("reason")).isNotBlank());
    }

    private static String file(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    private static InstrumentRules consequences(String model) {
        return new InstrumentConsequences(tables(model));
    }

    private static DecisionTables tables(String model) {
        RepositoryService repository = mock(RepositoryService.class, RETURNS_DEEP_STUBS);
        when(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(anyString())
                        .latestVersion()
                        .singleResult()
                        .getId())
                .thenReturn("version");
        when(repository.getDecisionModel("version"))
                .thenReturn(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)));
        return new DecisionTables(repository);
    }
}
