package org.openwro.order;

import java.time.LocalDate;
import org.openwro.screening.core.EndAnchor;

/**
 * The days for which a target counts.
 *
 * @param from first day; null: since ever, or not yet while the order is a draft
 * @param to first day no longer; null: open
 * @param endAnchor what decides for goods around the end, or around the first day of a party that is not covered; null while open
 * @param endedBy the act that ended it; null while open, and where another instrument is applied while the order stays listed
 */
public record Force(LocalDate from, LocalDate to, EndAnchor endAnchor, TargetEnd endedBy) {

    static final Force NONE = new Force(null, null, null, null);

    static Force since(LocalDate day) {
        return new Force(day, null, null, null);
    }

    public boolean isOpen() {
        return to == null;
    }

    Force until(LocalDate day, EndAnchor anchor, TargetEnd by) {
        return new Force(from, day, anchor, by);
    }

    boolean hasBegun(LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    /** Whether an act ended it by that day; that another instrument is applied is no end. */
    boolean hasEnded(LocalDate day) {
        return endedBy != null && to != null && !to.isAfter(day);
    }
}
