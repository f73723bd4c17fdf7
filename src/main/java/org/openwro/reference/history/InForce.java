package org.openwro.reference.history;

import java.time.LocalDate;

/**
 * The days on which a historic order is applied, as far as the table tells.
 *
 * @param from first day; the earliest that a partial date can mean; null: since ever
 * @param to first day no longer applied; null: open
 * @param anchor how the order ended; null while open
 */
record InForce(LocalDate from, LocalDate to, String anchor) {

    static InForce of(HistoricOrder order) {
        LocalDate from = order.date().first();
        String status = order.status();
        if (status.startsWith("INACTIVE") || status.equals("ACTIVE_SUPERSEDED_FINDING")) {
            return new InForce(from, order.statusDate().first(), "IMMEDIATE_FUTURE");
        }
        return new InForce(from, null, null);
    }
}
