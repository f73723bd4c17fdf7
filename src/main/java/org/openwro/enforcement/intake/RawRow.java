package org.openwro.enforcement.intake;

import java.util.Map;

/**
 * A row as it was sent.
 *
 * @param lineNumber line of the file on which it starts, the header included; for JSON the position in the array, from 1
 * @param values by column name; a column that was left out is absent
 * @param problem message key of why the row as a whole cannot be read; null when it can
 */
public record RawRow(long lineNumber, Map<String, String> values, String problem) {

    static RawRow of(long lineNumber, Map<String, String> values) {
        return new RawRow(lineNumber, values, null);
    }

    static RawRow unreadable(long lineNumber, String problem) {
        return new RawRow(lineNumber, Map.of(), problem);
    }

    /** The value without surrounding blanks; empty when it was left out. */
    public String text(Column column) {
        String value = values.get(column.header());
        return value == null ? "" : value.strip();
    }
}
