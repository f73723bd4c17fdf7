package org.openwro.order;

import java.time.LocalDate;
import org.openwro.screening.core.EndAnchor;

/**
 * The days for which a target counts.
 *
 * @param from first day; null: since ever, or not yet while the order is a draft
 * @param to first day no longer; null: open
 * @param endAnchor what decides for goods around the end, or around the first day of a party that is not covered; null while open
 */
public record Force(LocalDate from, LocalDate to, EndAnchor endAnchor) {

    static final Force NONE = new Force(null, null, null);

    static Force since(LocalDate day) {
        return new Force(day, null, null);
    }

    public boolean isOpen() {
        return to == null;
    }

    Force until(LocalDate day, EndAnchor anchor) {
        return new Force(from, day, anchor);
    }
}
