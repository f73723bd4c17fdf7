package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllegationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Allegation allegation = Allegation.received(
            new AllegationId("ALG-2026-00001"),
            DAY,
            AllegationFixture.complete(),
            ContactPreference.ANONYMOUS,
            null,
            Origin.of(Channel.WEB),
            java.util.Locale.US);

    private static TriageDecision decision(TriageOutcome outcome) {
        return new TriageDecision(outcome, List.of(), "", "", "", "ines", DAY, "");
    }

    @Test
    void nothing_is_decided_before_the_check() {
        assertThatThrownBy(() -> allegation.decide(decision(TriageOutcome.ACCEPTED)))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(TriageOutcome.class)
    void it_is_decided_once(TriageOutcome outcome) {
        allegation.check(List.of(), DAY, DAY.plusDays(30));
        allegation.decide(decision(outcome));
        assertThat(allegation.state().name()).isEqualTo(outcome.name());
        assertThat(allegation.state().isDecided()).isTrue();
        assertThatThrownBy(() -> allegation.decide(decision(TriageOutcome.ACCEPTED)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_is_called_by_goods_and_place() {
        assertThat(allegation.title()).isEqualTo("Cotton yarn, Xinjiang, Aksu (CN)");
    }
}
