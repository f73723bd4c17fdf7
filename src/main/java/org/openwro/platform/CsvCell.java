package org.openwro.platform;

/** Cells of files that are opened in spreadsheets. */
public final class CsvCell {

    private CsvCell() {}

    /** The text with an apostrophe before it where a spreadsheet would take it for a formula, also after blanks. */
    public static String guarded(String cell) {
        String text = cell.stripLeading();
        boolean control = !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0;
        boolean formula = !text.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20|".indexOf(text.charAt(0)) >= 0;
        return control || formula ? "'" + cell : cell;
    }
}
