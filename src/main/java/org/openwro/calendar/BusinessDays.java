package org.openwro.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts days without Saturdays, Sundays and federal holidays. */
public final class BusinessDays {

    private final FederalHolidays holidays;

    public BusinessDays(FederalHolidays holidays) {
        this.holidays = holidays;
    }

    public boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidays.observedOn(day).isEmpty();
    }

    /** The n-th business day after the given day, which is itself not counted, business day or not. */
    public LocalDate plus(LocalDate day, int businessDays) {
        if (businessDays < 0) {
            throw new IllegalArgumentException("Business days are counted forward: " + businessDays);
        }
        LocalDate end = day;
        for (int counted = 0; counted < businessDays; counted++) {
            end = onOrAfter(end.plusDays(1));
        }
        return end;
    }

    /** The day itself when it is a business day, else the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate end = day;
        while (!isBusinessDay(end)) {
            end = end.plusDays(1);
        }
        return end;
    }
}
