package org.openwro.enforcement.intake;

import java.util.Map;

/**
 * A row as it was sent.
 *
 * @param lineNumber line of the file on which it starts, the header included; row of the sheet; for JSON the position in the array, from 1
 * @param cells by column, without surrounding blanks; null for one that was left out
 * @param problem message key of why the row as a whole cannot be read; null when it can
 * @param sheet where the cells stand in a sheet; null for a text
 */
public record RawRow(long lineNumber, String[] cells, String problem, OnSheet sheet) {

    /**
     * @param letters letter of each column
     * @param problems message key of why the cell has no value that counts; null where it has one
     */
    record OnSheet(String[] letters, String[] problems) {}

    static final int COLUMNS = Column.values().length;

    static RawRow of(long lineNumber, String[] cells) {
        return new RawRow(lineNumber, cells, null, null);
    }

    /** @param values by column name; a column that was left out is absent */
    static RawRow of(long lineNumber, Map<String, String> values) {
        String[] cells = new String[COLUMNS];
        values.forEach((header, value) -> {
            Column column = Column.named(header);
            if (column != null) {
                cells[column.ordinal()] = value.strip();
            }
        });
        return of(lineNumber, cells);
    }

    static RawRow unreadable(long lineNumber, String problem) {
        return new RawRow(lineNumber, new String[COLUMNS], problem, null);
    }

    /** The value without surrounding blanks; empty when it was left out. */
    public String text(Column column) {
        String value = cells[column.ordinal()];
        return value == null ? "" : value;
    }

    /** Why this cell has no value that counts; null when it has one. */
    String problem(Column column) {
        return sheet == null ? null : sheet.problems()[column.ordinal()];
    }

    /** How the sender finds the column: its name, in a sheet with its letter. */
    String named(Column column) {
        return sheet == null ? column.header() : column.header() + " (" + sheet.letters()[column.ordinal()] + ")";
    }
}
