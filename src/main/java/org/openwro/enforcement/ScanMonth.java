package org.openwro.enforcement;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import javax.sql.DataSource;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.OrderSnapshot;
import org.openwro.screening.core.Result;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Reads the lines of a month from one stream of the database and hands on those that an order meets. What decides stands first in each
 * row: rows that begin alike are screened once, so a party that ships every day with the same goods costs a look-up.
 */
@Component
class ScanMonth {

    private static final int PARTY_COLUMNS = 10;
    private static final int COLUMNS = 18;
    private static final int REMEMBERED = 100_000;
    private static final int HANDED_ON = 500;
    private static final int TOLD_AFTER = 20_000;

    private final DataSource database;

    ScanMonth(DataSource database) {
        this.database = database;
    }

    /**
     * @param meeting gets some lines at a time
     * @param read is told how many rows were read since it was last told; false ends the reading
     * @return false when it was ended early
     */
    boolean scan(
            LookBackMonths.Month month, OrderSnapshot order, Consumer<List<EntryLine>> meeting, LongPredicate read) {
        try (Connection connection = database.getConnection()) {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            CopyOut rows = postgres.getCopyAPI().copyOut(query(month, postgres.escapeLiteral(month.orderId())));
            try {
                return new Scan(order, decisive(month, order), meeting, read).toEnd(rows);
            } finally {
                if (rows.isActive()) {
                    rows.cancelCopy();
                }
            }
        } catch (SQLException fault) {
            throw new SQLErrorCodeSQLExceptionTranslator(database).translate("Looking back", null, fault);
        }
    }

    /** Without lines that point to the order already: they came in after it, or were met before the month was left. */
    private static String query(LookBackMonths.Month month, String order) {
        return """
                copy (select manufacturer_name, manufacturer_address, manufacturer_city, manufacturer_postal_code,
                             manufacturer_country, mid, country_of_origin, hts, description, vessel_name,
                             importer_name, import_date, line_id, entry_number, port_code, quantity, unit, value_usd
                        from entry_line
                       where import_date >= date '%s' and import_date < date '%s' and not matched_orders @> array['%s'])
                  to stdout
                """
                .formatted(month.from(), month.before(), order);
    }

    /** How many columns decide: the day as well where the judgement changes within the month, the importer where parties are released. */
    private static int decisive(LookBackMonths.Month month, OrderSnapshot order) {
        LocalDate change = order.daysOfChange().higher(month.from());
        boolean dayDecides = change != null && change.isBefore(month.before());
        return dayDecides ? PARTY_COLUMNS + 2 : order.releasesParties() ? PARTY_COLUMNS + 1 : PARTY_COLUMNS;
    }

    /** The beginning of a row, compared byte by byte. */
    private static final class Beginning {

        private final byte[] row;
        private final int length;
        private final int hash;

        private Beginning(byte[] row, int length) {
            this.row = row;
            this.length = length;
            int h = 1;
            for (int i = 0; i < length; i++) {
                h = 31 * h + row[i];
            }
            this.hash = h;
        }

        private Beginning kept() {
            return new Beginning(Arrays.copyOf(row, length), length);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Beginning that && Arrays.equals(row, 0, length, that.row, 0, that.length);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private static final class Scan {

        private final OrderSnapshot order;
        private final int decisive;
        private final Consumer<List<EntryLine>> meeting;
        private final LongPredicate read;
        private final Set<Beginning> without = new HashSet<>();
        private final List<EntryLine> met = new ArrayList<>();

        private Scan(OrderSnapshot order, int decisive, Consumer<List<EntryLine>> meeting, LongPredicate read) {
            this.order = order;
            this.decisive = decisive;
            this.meeting = meeting;
            this.read = read;
        }

        private boolean toEnd(CopyOut rows) throws SQLException {
            long untold = 0;
            for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
                look(row);
                if (met.size() == HANDED_ON) {
                    handOn();
                }
                if (++untold == TOLD_AFTER) {
                    if (Thread.currentThread().isInterrupted() || !read.test(untold)) {
                        return false;
                    }
                    untold = 0;
                }
            }
            handOn();
            return read.test(untold);
        }

        private void look(byte[] row) {
            Beginning party = new Beginning(row, endOf(decisive, row));
            if (without.contains(party)) {
                return;
            }
            EntryLine line = line(row);
            Result result = order.screen(line).result();
            if (result == Result.HIT || result == Result.POSSIBLE) {
                met.add(line);
                return;
            }
            if (without.size() == REMEMBERED) {
                without.clear();
            }
            without.add(party.kept());
        }

        private void handOn() {
            if (!met.isEmpty()) {
                meeting.accept(List.copyOf(met));
                met.clear();
            }
        }
    }

    /** Where the first columns end. */
    private static int endOf(int columns, byte[] row) {
        int left = columns;
        for (int i = 0; i < row.length; i++) {
            if (row[i] == '\t' && --left == 0) {
                return i;
            }
        }
        return row.length;
    }

    private static EntryLine line(byte[] row) {
        String[] cells = new String(row, 0, row.length - 1, StandardCharsets.UTF_8).split("\t", COLUMNS);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = plain(cells[i]);
        }
        return new EntryLine(
                cells[12],
                cells[13],
                cells[14],
                LocalDate.parse(cells[11]),
                cells[10],
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                cells[8],
                new java.math.BigDecimal(cells[15]),
                cells[16],
                new java.math.BigDecimal(cells[17]),
                cells[9]);
    }

    /** Out of the text format of COPY. Cells hold no control characters, so a backslash is the only thing that is written otherwise. */
    private static String plain(String cell) {
        return cell.indexOf('\\') < 0 ? cell : cell.replace("\\\\", "\\");
    }
}
