package org.openwro.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The last day on which to act.
 *
 * @param anchor the day of the event that started the clock; not counted
 * @param dueOn the last day, inclusive, Eastern Time
 * @param roll the rule that was applied when the period ended on a day without business
 * @param source citation of the clock
 */
public record Deadline(ClockId clock, LocalDate anchor, LocalDate dueOn, RollRule roll, String source) {

    /** The first instant at which it is too late: the end of the due day in Eastern Time. */
    public Instant expiresAt() {
        return EasternTime.endOf(dueOn);
    }

    public boolean isPast(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
