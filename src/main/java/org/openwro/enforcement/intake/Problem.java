package org.openwro.enforcement.intake;

/**
 * What is wrong with a row.
 *
 * @param column name of the column, in a sheet with its letter; empty when the whole row is meant
 * @param messageKey what is wrong and how to mend it
 * @param value what was sent, cut to a length that can be shown
 */
public record Problem(long lineNumber, String lineId, String column, String messageKey, String value) {

    private static final int SHOWN = 100;

    public Problem {
        lineId = shown(lineId);
        value = shown(value);
    }

    public static Problem at(RawRow row, Column column, String messageKey) {
        return new Problem(row.lineNumber(), row.text(Column.LINE_ID), row.named(column), messageKey, row.text(column));
    }

    static Problem of(RawRow row) {
        return new Problem(row.lineNumber(), "", "", row.problem(), "");
    }

    /** Without control characters, which neither a page nor the database takes. */
    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
