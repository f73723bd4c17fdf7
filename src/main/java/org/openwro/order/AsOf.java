package org.openwro.order;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * From where the register is read: what was in force on one day, as it was known at the end of another. Days are days in Eastern Time.
 * Of the public history everything counts as known from its own day on, of acts here from their record on.
 *
 * @param day on which orders are to be in force
 * @param known last day whose knowledge counts; null: all that is known
 */
public record AsOf(LocalDate day, LocalDate known) {

    /** All that is known about a day. */
    public static AsOf on(LocalDate day) {
        return new AsOf(day, null);
    }

    /** First instant whose knowledge does not count; null: none. */
    OffsetDateTime knownBefore(ZoneId zone) {
        return known == null ? null : known.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
    }
}
