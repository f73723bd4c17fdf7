package org.openwro.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A clock of one shipment.
 *
 * @param event the event that started it
 * @param startedOn the day of that event, which is not counted
 * @param dueOn the last day on which to act; null for a clock without a number of days
 * @param roll the rule that was applied when the period ended on a day without business
 * @param noteKeys message keys of what one has to know beside the date
 */
public record ShipmentDeadline(
        StatutoryClock clock,
        ShipmentEvent event,
        LocalDate startedOn,
        LocalDate dueOn,
        RollRule roll,
        List<String> noteKeys) {

    public ShipmentDeadline {
        noteKeys = List.copyOf(noteKeys);
    }
}
