package org.openwro.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwro.screening.core.Instrument.FINDING;
import static org.openwro.screening.core.Instrument.UFLPA;
import static org.openwro.screening.core.Instrument.WRO;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwro.screening.core.Instrument;

/** The days below were counted by hand on a calendar. */
class ShipmentDeadlinesTest {

    private final ShipmentDeadlines deadlines = new ShipmentDeadlines(StatutoryClocks.standard());

    @ParameterizedTest(name = "{0} from {1} under {2} ends on {3}")
    @CsvSource({
        // Three months are months: 28 February 2021 is a Sunday.
        "C09, 2020-11-30, NONE, 2021-02-28",
        "C09, 2020-11-30, NEXT_BUSINESS_DAY, 2021-03-01",
        "C09, 2019-11-30, NONE, 2020-02-29",
        "C09, 2021-02-28, NONE, 2021-05-28",
        // 17 January 2022 is the birthday of Martin Luther King, Jr.
        "C09, 2021-10-17, NONE, 2022-01-17",
        "C09, 2021-10-17, NEXT_BUSINESS_DAY, 2022-01-18",
        // Five business days around Juneteenth, observed on Monday, 20 June 2022.
        "C06, 2022-06-15, NONE, 2022-06-23",
        "C06, 2022-06-15, NEXT_BUSINESS_DAY, 2022-06-23",
        "C08, 2022-07-05, NONE, 2022-08-04",
        "C11, 2021-01-04, NONE, 2021-03-05",
        "C11, 2021-01-05, NEXT_BUSINESS_DAY, 2021-03-08",
        "C15, 2021-01-04, NONE, 2021-07-03",
        // 3 July 2021 is a Saturday, and Monday the 5th is the observed Independence Day.
        "C15, 2021-01-04, NEXT_BUSINESS_DAY, 2021-07-06",
        "C16, 2021-12-01, NONE, 2021-12-31",
        // New Year's Day 2022, a Saturday, is observed on Friday, 31 December 2021.
        "C16, 2021-12-01, NEXT_BUSINESS_DAY, 2022-01-03",
        "C25, 2020-10-24, NEXT_BUSINESS_DAY, 2020-10-24"
    })
    void one_clock_ends_on_the_day_counted_by_hand(ClockId clock, LocalDate anchor, RollRule roll, LocalDate due) {
        assertThat(deadlines.of(clock, anchor, roll).dueOn()).isEqualTo(due);
    }

    @Test
    void a_withhold_release_order_counts_proof_from_importation_and_abandonment_from_mailing() {
        assertThat(due(
                        WRO,
                        Map.of(
                                ShipmentEvent.IMPORTED, LocalDate.of(2020, 11, 30),
                                ShipmentEvent.PRESENTED, LocalDate.of(2020, 12, 7),
                                ShipmentEvent.MAILED, LocalDate.of(2021, 4, 1))))
                .containsExactly(
                        "C06 2020-12-14",
                        "C07 2020-12-21",
                        "C09 2021-02-28",
                        "C10 2021-02-28",
                        "C11 2021-05-31",
                        "C15 2021-09-28",
                        "C12 null");
    }

    @Test
    void the_thirty_days_of_section_1499_run_under_the_uflpa_only() {
        Map<ShipmentEvent, LocalDate> known = Map.of(ShipmentEvent.PRESENTED, LocalDate.of(2022, 7, 5));
        assertThat(due(UFLPA, known)).contains("C08 2022-08-04", "C15 2023-01-31");
        assertThat(due(WRO, known)).noneMatch(each -> each.startsWith("C08"));
    }

    @Test
    void silence_detains_after_five_business_days_and_denies_a_protest_after_thirty_days() {
        assertThat(due(WRO, Map.of(ShipmentEvent.PRESENTED, LocalDate.of(2021, 3, 1))))
                .contains("C07 2021-03-15");
        assertThat(due(WRO, Map.of(ShipmentEvent.FILED, LocalDate.of(2021, 3, 1))))
                .containsExactly("C16 2021-03-31", "C17 2021-09-27");
    }

    @Test
    void what_is_known_goes_before_what_is_assumed() {
        assertThat(due(
                        WRO,
                        Map.of(
                                ShipmentEvent.PRESENTED, LocalDate.of(2021, 3, 1),
                                ShipmentEvent.DETAINED, LocalDate.of(2021, 3, 2))))
                .contains("C07 2021-03-09");
    }

    @Test
    void goods_under_a_finding_have_no_proof_no_protest_and_no_abandonment() {
        assertThat(due(
                        FINDING,
                        Map.of(
                                ShipmentEvent.IMPORTED, LocalDate.of(2021, 1, 4),
                                ShipmentEvent.MAILED, LocalDate.of(2021, 2, 1),
                                ShipmentEvent.SEIZED, LocalDate.of(2021, 2, 1))))
                .containsExactly("C18 2021-03-03");
    }

    private java.util.List<String> due(Instrument instrument, Map<ShipmentEvent, LocalDate> known) {
        return deadlines.of(instrument, known, RollRule.NONE).stream()
                .map(each -> each.clock().id() + " " + each.dueOn())
                .toList();
    }
}
