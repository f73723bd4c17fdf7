package org.openwro.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EasternTimeTest {

    @Test
    void an_instant_belongs_to_the_day_in_washington() {
        assertThat(EasternTime.dateOf(Instant.parse("2026-01-02T04:59:59Z"))).isEqualTo("2026-01-01");
        assertThat(EasternTime.dateOf(Instant.parse("2026-01-02T05:00:00Z"))).isEqualTo("2026-01-02");
        assertThat(EasternTime.dateOf(Instant.parse("2026-07-02T04:00:00Z"))).isEqualTo("2026-07-02");
    }

    @Test
    void the_days_on_which_the_clocks_change_have_23_and_25_hours() {
        assertThat(lengthOf(LocalDate.of(2026, 3, 8))).isEqualTo(Duration.ofHours(23));
        assertThat(lengthOf(LocalDate.of(2026, 11, 1))).isEqualTo(Duration.ofHours(25));
    }

    private static Duration lengthOf(LocalDate day) {
        return Duration.between(EasternTime.startOf(day), EasternTime.endOf(day));
    }
}
