package org.openwro.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table against 5 U.S.C. 6103. */
class FederalHolidaysTest {

    private final FederalHolidays holidays = FederalHolidays.standard();

    static IntStream years() {
        return IntStream.rangeClosed(2010, 2035);
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_year_of_the_table_is_what_the_law_says(int year) {
        Set<LocalDate> ofLaw = IntStream.rangeClosed(year, year + 1)
                .boxed()
                .flatMap(y -> byLaw(y).values().stream())
                .map(FederalHolidaysTest::observed)
                .filter(day -> day.getYear() == year)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(observedIn(year)).isEqualTo(ofLaw);
    }

    @Test
    void juneteenth_is_a_holiday_from_2021() {
        assertThat(holidays.observedOn(LocalDate.of(2020, 6, 19))).isEmpty();
        assertThat(holidays.observedOn(LocalDate.of(2021, 6, 18))).isPresent();
        assertThat(holidays.observedOn(LocalDate.of(2024, 6, 19))).isPresent();
    }

    @Test
    void new_years_day_on_a_saturday_is_observed_in_the_old_year() {
        assertThat(holidays.observedOn(LocalDate.of(2021, 12, 31)))
                .hasValueSatisfying(holiday -> assertThat(holiday.date()).isEqualTo("2022-01-01"));
    }

    @Test
    void inauguration_day_is_an_ordinary_day() {
        assertThat(holidays.observedOn(LocalDate.of(2021, 1, 20))).isEmpty();
    }

    @Test
    void a_year_beyond_the_table_is_refused_and_not_guessed() {
        assertThat(holidays.covers(LocalDate.of(2036, 1, 1))).isFalse();
        assertThatThrownBy(() -> holidays.observedOn(LocalDate.of(2036, 1, 1)))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("2010 to 2035");
    }

    private Set<LocalDate> observedIn(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> holidays.observedOn(day).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, LocalDate> byLaw(int year) {
        Map<String, LocalDate> days = new TreeMap<>(Map.of(
                "New Year", LocalDate.of(year, 1, 1),
                "King", LocalDate.of(year, 1, 1).with(dayOfWeekInMonth(3, MONDAY)),
                "Washington", LocalDate.of(year, 2, 1).with(dayOfWeekInMonth(3, MONDAY)),
                "Memorial", LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY)),
                "Independence", LocalDate.of(year, 7, 4),
                "Labor", LocalDate.of(year, 9, 1).with(dayOfWeekInMonth(1, MONDAY)),
                "Columbus", LocalDate.of(year, 10, 1).with(dayOfWeekInMonth(2, MONDAY)),
                "Veterans", LocalDate.of(year, Month.NOVEMBER, 11),
                "Thanksgiving", LocalDate.of(year, 11, 1).with(dayOfWeekInMonth(4, THURSDAY)),
                "Christmas", LocalDate.of(year, 12, 25)));
        if (year >= 2021) {
            days.put("Juneteenth", LocalDate.of(year, 6, 19));
        }
        return days;
    }

    private static LocalDate observed(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
