package org.openwro.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every counted clock against a table of dates: leap years, month ends, holidays and their observed days, changes of the clock. */
class RegulationClocksTest {

    private final StatutoryClocks clocks = StatutoryClocks.standard();

    @ParameterizedTest(name = "{0} from {1} ends on {2}, rolled {3} ({4})")
    @CsvFileSource(resources = "/calendar/regulation-clocks.csv", numLinesToSkip = 2)
    void a_clock_ends_on_the_day_that_was_counted_independently(
            ClockId clock, LocalDate anchor, LocalDate due, LocalDate rolled, String about) {
        assertThat(clocks.due(clock, anchor, RollRule.NONE).dueOn()).as(about).isEqualTo(due);
        assertThat(clocks.due(clock, anchor, RollRule.NEXT_BUSINESS_DAY).dueOn())
                .as(about)
                .isEqualTo(rolled);
    }
}
