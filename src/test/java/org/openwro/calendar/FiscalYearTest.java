package org.openwro.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

    @Test
    void the_fiscal_year_turns_on_the_first_of_october() {
        assertThat(FiscalYear.of(LocalDate.of(2019, 9, 30))).hasToString("FY2019");
        assertThat(FiscalYear.of(LocalDate.of(2019, 10, 1))).hasToString("FY2020");
    }

    @Test
    void december_and_january_belong_to_one_fiscal_year() {
        assertThat(FiscalYear.of(LocalDate.of(2025, 12, 31))).isEqualTo(FiscalYear.of(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void a_fiscal_year_contains_its_first_and_last_day() {
        FiscalYear year = new FiscalYear(2025);
        assertThat(year.firstDay()).isEqualTo("2024-10-01");
        assertThat(year.lastDay()).isEqualTo("2025-09-30");
        assertThat(year.contains(year.firstDay())).isTrue();
        assertThat(year.contains(year.lastDay())).isTrue();
        assertThat(year.contains(year.lastDay().plusDays(1))).isFalse();
    }

    @Test
    void the_order_on_brightway_was_modified_in_fiscal_year_2025() {
        assertThat(FiscalYear.of(LocalDate.of(2024, 10, 11)).year()).isEqualTo(2025);
    }
}
