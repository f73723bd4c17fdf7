package org.openwro.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BusinessDaysTest {

    private final BusinessDays businessDays = new BusinessDays(FederalHolidays.standard());

    @Test
    void five_business_days_in_a_plain_week_end_a_week_later() {
        assertThat(businessDays.plus(LocalDate.of(2026, 3, 3), 5)).isEqualTo("2026-03-10");
    }

    @Test
    void five_business_days_step_over_thanksgiving() {
        assertThat(businessDays.plus(LocalDate.of(2026, 11, 24), 5)).isEqualTo("2026-12-02");
    }

    @Test
    void five_business_days_step_over_an_independence_day_observed_on_friday() {
        assertThat(LocalDate.of(2026, 7, 4).getDayOfWeek()).hasToString("SATURDAY");
        assertThat(businessDays.plus(LocalDate.of(2026, 6, 30), 5)).isEqualTo("2026-07-08");
    }

    @Test
    void five_business_days_step_over_an_independence_day_observed_on_monday() {
        assertThat(LocalDate.of(2027, 7, 4).getDayOfWeek()).hasToString("SUNDAY");
        assertThat(businessDays.plus(LocalDate.of(2027, 7, 1), 5)).isEqualTo("2027-07-09");
    }

    @Test
    void five_business_days_step_over_the_turn_of_the_year() {
        assertThat(businessDays.plus(LocalDate.of(2021, 12, 29), 5)).isEqualTo("2022-01-06");
    }

    @Test
    void goods_presented_on_a_saturday_are_counted_from_monday() {
        assertThat(businessDays.plus(LocalDate.of(2026, 3, 7), 1)).isEqualTo("2026-03-09");
    }

    @Test
    void no_business_day_is_the_day_itself_and_a_negative_count_is_refused() {
        assertThat(businessDays.plus(LocalDate.of(2026, 3, 7), 0)).isEqualTo("2026-03-07");
        assertThatThrownBy(() -> businessDays.plus(LocalDate.of(2026, 3, 7), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weekends_and_observed_holidays_are_no_business_days() {
        assertThat(businessDays.isBusinessDay(LocalDate.of(2026, 7, 2))).isTrue();
        assertThat(businessDays.isBusinessDay(LocalDate.of(2026, 7, 3))).isFalse();
        assertThat(businessDays.isBusinessDay(LocalDate.of(2026, 7, 4))).isFalse();
        assertThat(businessDays.isBusinessDay(LocalDate.of(2026, 7, 5))).isFalse();
    }
}
