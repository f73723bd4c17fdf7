package org.openwro.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "1992, 1992-01-01, 1992-12-31",
        "1998-07, 1998-07-01, 1998-07-31",
        "2000-02, 2000-02-01, 2000-02-29",
        "2021-01-13, 2021-01-13, 2021-01-13"
    })
    void a_partial_date_has_an_earliest_and_a_latest_day(String text, LocalDate from, LocalDate to) {
        assertThat(PartialDate.parse(text)).isEqualTo(new PartialDate(text, from, to));
    }

    @Test
    void nothing_is_an_unknown_date() {
        assertThat(PartialDate.parse(" ")).isEqualTo(PartialDate.UNKNOWN).isEqualTo(PartialDate.parse(null));
        assertThat(PartialDate.UNKNOWN.isKnown()).isFalse();
        assertThat(PartialDate.UNKNOWN.isExact()).isFalse();
        assertThat(PartialDate.UNKNOWN.exact()).isEmpty();
    }

    @Test
    void only_a_day_is_exact() {
        assertThat(PartialDate.parse("1992").isExact()).isFalse();
        assertThat(PartialDate.parse("1998-07").exact()).isEmpty();
        assertThat(PartialDate.parse("2021-01-13").exact()).contains(LocalDate.of(2021, 1, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mid-2026", "1998-13", "2021-02-29", "92", "13.01.2021", "2021/1/13", "abcd", "-992"})
    void other_forms_and_impossible_days_are_refused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void dates_sort_by_their_earliest_day_and_unknown_ones_come_last() {
        assertThat(Stream.of("", "2021-01-13", "1992", "1992-03-18", "1992-01")
                        .map(PartialDate::parse)
                        .sorted())
                .extracting(PartialDate::text)
                .containsExactly("1992-01", "1992", "1992-03-18", "2021-01-13", "");
    }

    @Test
    void words_say_no_more_than_is_known() {
        assertThat(PartialDate.parse("2021-01-13").words()).isEqualTo("13 January 2021");
        assertThat(PartialDate.parse("1998-07").words()).isEqualTo("July 1998");
        assertThat(PartialDate.parse("1992").words()).isEqualTo("1992");
        assertThat(PartialDate.UNKNOWN.words()).isEmpty();
    }
}
