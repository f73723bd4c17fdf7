package org.openwro.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class IloIndicatorTest {

    private final Properties texts = new Properties();

    IloIndicatorTest() throws IOException {
        try (var reader = new InputStreamReader(
                new ClassPathResource("messages/reference.properties").getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
    }

    @Test
    void there_are_eleven_indicators_in_the_order_of_the_booklet() {
        assertThat(Arrays.stream(IloIndicator.values()).map(indicator -> texts.getProperty(indicator.nameKey())))
                .containsExactly(
                        "Abuse of vulnerability",
                        "Deception",
                        "Restriction of movement",
                        "Isolation",
                        "Physical and sexual violence",
                        "Intimidation and threats",
                        "Retention of identity documents",
                        "Withholding of wages",
                        "Debt bondage",
                        "Abusive working and living conditions",
                        "Excessive overtime");
    }

    @Test
    void codes_run_from_01_to_11() {
        assertThat(IloIndicator.ABUSE_OF_VULNERABILITY.code()).isEqualTo("ILO-01");
        assertThat(IloIndicator.EXCESSIVE_OVERTIME.code()).isEqualTo("ILO-11");
        assertThat(IloIndicator.find("ILO-09")).contains(IloIndicator.DEBT_BONDAGE);
        assertThat(IloIndicator.find("ILO-12")).isEmpty();
    }

    @Test
    void every_indicator_has_a_meaning_and_typical_evidence() {
        for (IloIndicator indicator : IloIndicator.values()) {
            assertThat(texts).containsKeys(indicator.meaningKey(), indicator.evidenceKey());
        }
    }

    @Test
    void every_labour_class_and_port_kind_has_a_label() {
        for (LabourClass labourClass : LabourClass.values()) {
            assertThat(texts).containsKey(labourClass.labelKey());
        }
        for (PortKind kind : PortKind.values()) {
            assertThat(texts).containsKey(kind.labelKey());
        }
    }
}
