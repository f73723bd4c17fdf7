package org.openwro.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.openwro.calendar.PartialDate;
import org.openwro.screening.core.Instrument;

/** Reads lines of the register. */
final class RegisterRows {

    static final String COLUMNS =
            """
            o.id, o.instrument, o.country, o.issued, o.issued_from, o.issued_to, o.title, o.merchandise, o.producer, o.scope,
            o.region, %s status, %s status_on, o.notes, o.confidence, o.source
            """
                    .formatted(StatusAsOf.STATUS, StatusAsOf.SINCE);

    private RegisterRows() {}

    static RegisterEntry entry(ResultSet row, int number) throws SQLException {
        return new RegisterEntry(
                new OrderId(row.getString("id")),
                Instrument.valueOf(row.getString("instrument")),
                row.getString("country"),
                new PartialDate(
                        row.getString("issued"),
                        row.getObject("issued_from", LocalDate.class),
                        row.getObject("issued_to", LocalDate.class)),
                row.getString("title"),
                row.getString("merchandise"),
                row.getString("producer"),
                row.getString("scope"),
                row.getString("region"),
                ListedStatus.ofCode(row.getString("status")),
                PartialDate.parse(row.getString("status_on")),
                row.getString("notes"),
                row.getString("confidence"),
                RegisterSource.valueOf(row.getString("source")));
    }
}
