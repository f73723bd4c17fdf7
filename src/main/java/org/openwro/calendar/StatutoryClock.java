package org.openwro.calendar;

/**
 * One clock as the table gives it.
 *
 * @param nameKey message key of what has to happen
 * @param length number of units; 0 for a clock that ends on the day it starts and for {@link ClockUnit#NONE}
 * @param anchorKey message key of the event that starts the clock
 * @param roll the clock's own roll rule, null when the configured default applies
 * @param actorKey message key of who has to act
 * @param source citation
 */
public record StatutoryClock(
        ClockId id,
        String nameKey,
        int length,
        ClockUnit unit,
        String anchorKey,
        RollRule roll,
        String actorKey,
        String source,
        ClockNature nature) {

    /** Whether the clock gives a day on which it ends. */
    public boolean isCounted() {
        return unit != ClockUnit.NONE;
    }
}
