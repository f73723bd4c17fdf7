package org.openwro.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

class StatutoryClocksTest {

    private final StatutoryClocks clocks = StatutoryClocks.standard();
    private final StatutoryClocks unrolled = StatutoryClocks.standard(RollRule.NONE);

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2027-02-28", // clamped
        "2027-11-30, 2028-02-29", // clamped, leap year
        "2026-02-28, 2026-05-28", // no end-of-month stickiness
        "2026-03-31, 2026-06-30",
        "2026-10-15, 2027-01-15", // into the next year
        "2026-12-31, 2027-03-31"
    })
    void proof_is_due_three_calendar_months_after_importation(LocalDate importation, LocalDate dueOn) {
        assertThat(unrolled.due(ClockId.C09, importation).dueOn()).isEqualTo(dueOn);
    }

    @Test
    void three_months_are_not_ninety_days() {
        assertThat(unrolled.due(ClockId.C09, LocalDate.of(2026, 7, 10)).dueOn())
                .isEqualTo("2026-10-10")
                .isNotEqualTo(LocalDate.of(2026, 7, 10).plusDays(90));
    }

    @Test
    void the_day_of_the_event_is_not_counted() {
        assertThat(clocks.due(ClockId.C01, LocalDate.of(2026, 3, 2)).dueOn()).isEqualTo("2026-03-12");
    }

    @Test
    void a_last_day_on_a_weekend_rolls_onto_monday() {
        assertThat(unrolled.due(ClockId.C11, LocalDate.of(2026, 1, 6)).dueOn()).isEqualTo("2026-03-07");
        assertThat(clocks.due(ClockId.C11, LocalDate.of(2026, 1, 6)).dueOn()).isEqualTo("2026-03-09");
    }

    @Test
    void a_last_day_before_a_holiday_monday_rolls_onto_tuesday() {
        Deadline deadline = clocks.due(ClockId.C09, LocalDate.of(2026, 2, 23));
        assertThat(deadline.dueOn()).isEqualTo("2026-05-26");
        assertThat(deadline.roll()).isEqualTo(RollRule.NEXT_BUSINESS_DAY);
    }

    @Test
    void clamping_comes_before_rolling() {
        assertThat(clocks.due(ClockId.C09, LocalDate.of(2026, 11, 30)).dueOn()).isEqualTo("2027-03-01");
    }

    @Test
    void day_clocks_do_not_leave_out_weekends_and_holidays() {
        assertThat(clocks.due(ClockId.C16, LocalDate.of(2026, 11, 20)).dueOn()).isEqualTo("2026-12-21");
        assertThat(unrolled.due(ClockId.C16, LocalDate.of(2026, 11, 20)).dueOn())
                .isEqualTo("2026-12-20");
    }

    @Test
    void release_or_detain_leaves_out_thanksgiving_and_the_weekend() {
        assertThat(clocks.due(ClockId.C06, LocalDate.of(2026, 11, 24)).dueOn()).isEqualTo("2026-12-02");
    }

    @Test
    void the_roll_rule_means_nothing_for_business_days() {
        LocalDate presented = LocalDate.of(2026, 7, 1);
        assertThat(clocks.due(ClockId.C06, presented, RollRule.NEXT_BUSINESS_DAY))
                .isEqualTo(clocks.due(ClockId.C06, presented, RollRule.NONE));
    }

    @Test
    void counsel_may_switch_the_roll_rule_for_one_deadline() {
        assertThat(clocks.due(ClockId.C11, LocalDate.of(2026, 1, 6), RollRule.NONE))
                .isEqualTo(new Deadline(
                        ClockId.C11,
                        LocalDate.of(2026, 1, 6),
                        LocalDate.of(2026, 3, 7),
                        RollRule.NONE,
                        "19 CFR 12.44(a)"));
    }

    @Test
    void abandonment_at_the_turn_of_the_year() {
        assertThat(clocks.due(ClockId.C11, LocalDate.of(2026, 12, 1)).dueOn()).isEqualTo("2027-02-01");
        assertThat(unrolled.due(ClockId.C11, LocalDate.of(2026, 12, 1)).dueOn()).isEqualTo("2027-01-30");
    }

    @Test
    void goods_in_custody_are_treated_on_the_day_a_finding_is_published() {
        assertThat(clocks.due(ClockId.C25, LocalDate.of(2026, 3, 7)).dueOn()).isEqualTo("2026-03-07");
    }

    @Test
    void promptly_is_not_a_number_of_days() {
        assertThat(clocks.clock(ClockId.C02).isCounted()).isFalse();
        assertThatThrownBy(() -> clocks.due(ClockId.C02, LocalDate.of(2026, 3, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C02");
    }

    @Test
    void a_deadline_expires_at_the_end_of_the_day_in_washington() {
        assertThat(expiry(2026, 7, 6)).isEqualTo("2026-07-07T04:00:00Z");
        assertThat(expiry(2026, 12, 7)).isEqualTo("2026-12-08T05:00:00Z");
    }

    @Test
    void the_days_on_which_the_clocks_change_are_whole_days() {
        assertThat(expiry(2026, 3, 7)).isEqualTo("2026-03-08T05:00:00Z");
        assertThat(expiry(2026, 3, 8)).isEqualTo("2026-03-09T04:00:00Z");
        assertThat(expiry(2026, 10, 31)).isEqualTo("2026-11-01T04:00:00Z");
        assertThat(expiry(2026, 11, 1)).isEqualTo("2026-11-02T05:00:00Z");
    }

    @Test
    void the_due_day_itself_is_in_time() {
        Deadline deadline = clocks.due(ClockId.C01, LocalDate.of(2026, 3, 2));
        assertThat(deadline.isPast(LocalDate.of(2026, 3, 12))).isFalse();
        assertThat(deadline.isPast(LocalDate.of(2026, 3, 13))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ClockId.class)
    void every_clock_has_a_source_and_its_texts(ClockId id) throws IOException {
        StatutoryClock clock = clocks.clock(id);
        assertThat(clock.id()).isEqualTo(id);
        assertThat(clock.source()).isNotBlank();
        assertThat(texts())
                .containsKeys(
                        clock.nameKey(),
                        clock.anchorKey(),
                        clock.actorKey(),
                        clock.nature().labelKey(),
                        "calendar.unit." + clock.unit());
    }

    @ParameterizedTest
    @CsvSource({
        "C01,10,DAYS",
        "C03,30,DAYS",
        "C06,5,BUSINESS_DAYS",
        "C07,5,BUSINESS_DAYS",
        "C08,30,DAYS",
        "C09,3,MONTHS",
        "C11,60,DAYS",
        "C15,180,DAYS",
        "C16,30,DAYS",
        "C18,30,DAYS",
        "C20,20,DAYS"
    })
    void the_lengths_are_those_of_the_regulation(ClockId id, int length, ClockUnit unit) {
        assertThat(clocks.clock(id).length()).isEqualTo(length);
        assertThat(clocks.clock(id).unit()).isEqualTo(unit);
    }

    @Test
    void proof_runs_from_importation_and_not_from_the_notice() {
        assertThat(clocks.clock(ClockId.C09).anchorKey()).isEqualTo("calendar.anchor.importation");
        assertThat(clocks.clock(ClockId.C11).anchorKey()).isEqualTo("calendar.anchor.exclusion-advice");
        assertThat(clocks.clock(ClockId.C08).anchorKey()).isEqualTo("calendar.anchor.presentation");
        assertThat(clocks.clock(ClockId.C13).anchorKey()).isEqualTo("calendar.anchor.detention-notice");
    }

    private static String expiry(int year, int month, int day) {
        LocalDate dueOn = LocalDate.of(year, month, day);
        return new Deadline(ClockId.C09, dueOn, dueOn, RollRule.NONE, "")
                .expiresAt()
                .toString();
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("messages/calendar.properties").getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
