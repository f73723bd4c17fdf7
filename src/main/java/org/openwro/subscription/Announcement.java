package org.openwro.subscription;

import java.time.LocalDate;
import org.openwro.order.OrderId;

/**
 * A change of the register that is to be told.
 *
 * @param kind ISSUED, or the act; part of message keys
 * @param effectiveOn first day of the change, Eastern Time
 * @param ground why, as published; may be empty
 * @param toldUpTo id of the last subscription that was told
 */
record Announcement(long id, OrderId order, String kind, LocalDate effectiveOn, String ground, long toldUpTo) {

    static final String ISSUED = "ISSUED";
}
