package org.openwro.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one time zone of the house. A date is a date in Eastern Time, also for arrivals in Guam, Hawaii or Puerto Rico; an instant is
 * converted once, at the edge.
 */
public final class EasternTime {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private EasternTime() {}

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant after the day: midnight Eastern Time, 23 or 25 hours after the day's start when the clocks change. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
