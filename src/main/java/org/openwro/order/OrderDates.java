package org.openwro.order;

import java.time.LocalDate;
import org.openwro.calendar.PartialDate;

/** Signature, entry into force and announcement; unknown or null as long as they have not come. */
record OrderDates(PartialDate issued, LocalDate effectiveOn, LocalDate announcedOn) {

    static final OrderDates NONE = new OrderDates(PartialDate.UNKNOWN, null, null);
}
