package org.openwro.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwro.reference.IloIndicator;
import org.openwro.reference.LabourClass;

class InvestigationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 13);

    private final Investigation investigation = Investigation.opened(
            new CaseId("INV-2026-00001"),
            new Subject("Cotton (CN)", "Tarim Weaving Mill Co., Ltd.", "CN", "Aksu", List.of("cotton")),
            DAY,
            DAY);

    @Test
    void states_follow_each_other_and_none_is_skipped() {
        assertThatThrownBy(() -> investigation.assess(LabourEvidence.none())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(investigation::decided).isInstanceOf(IllegalStateException.class);
        investigation.plan(Plan.none());
        assertThatThrownBy(() -> investigation.outline(Plan.none())).isInstanceOf(IllegalStateException.class);
        investigation.recommend(
                new RecommendedAction(Recommendation.NO_ACTION, ProposedOrder.none(), "Nothing", "victor", DAY));
        assertThatThrownBy(() -> investigation.establish(ImportNexus.none())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> investigation.close(DAY)).isInstanceOf(IllegalStateException.class);
        investigation.decided();
        investigation.close(DAY);
        assertThat(investigation.state()).isEqualTo(CaseState.CLOSED);
        assertThat(investigation.gathersEvidence()).isFalse();
    }

    @Test
    void the_labor_leg_stands_on_one_supported_indicator_and_not_on_eleven_bare_ones() {
        LabourEvidence bare = new LabourEvidence(
                java.util.Arrays.stream(IloIndicator.values())
                        .map(each ->
                                new IndicatorAssessment(each, IndicatorFinding.SUBSTANTIATED, "", "", "", List.of()))
                        .toList(),
                Set.of(LabourClass.FORCED),
                "");
        assertThat(bare.isShown()).isFalse();
        LabourEvidence one = new LabourEvidence(
                List.of(new IndicatorAssessment(
                        IloIndicator.ISOLATION, IndicatorFinding.SUBSTANTIATED, "", "", "Remote", List.of(1))),
                Set.of(LabourClass.FORCED),
                "");
        assertThat(one.isShown()).isTrue();
        assertThat(new LabourEvidence(List.of(), Set.of(LabourClass.CONVICT), "Prisoners").isShown())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"52", "5201", "2002.90", "5201.00.1000", "0702.00"})
    void tariff_numbers_have_two_to_ten_digits(String text) {
        assertThat(HtsPrefix.isWellFormed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "52.", ".52", "52..01", "cotton", "52010010001", "52 01"})
    void what_is_no_tariff_number_is_not_taken_for_one(String text) {
        assertThat(HtsPrefix.isWellFormed(text)).isFalse();
    }
}
