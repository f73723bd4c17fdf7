package org.openwro.detention;

import java.time.LocalDate;
import java.util.List;
import org.openwro.calendar.StatutoryClock;
import org.openwro.screening.core.Instrument;

/**
 * A clock as both sides see it.
 *
 * @param anchor day that started it; null while it has not started
 * @param dueOn last day on which to act; null while it has not started, or when it is not counted in days
 * @param running the detention waits for it now
 * @param under instruments whose lines alone it runs for; empty when it runs for the whole shipment
 */
public record ClockRow(
        StatutoryClock clock, LocalDate anchor, LocalDate dueOn, boolean running, List<Instrument> under) {

    public boolean isPast(LocalDate today) {
        return running && dueOn != null && today.isAfter(dueOn);
    }
}
