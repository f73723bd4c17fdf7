package org.openwro.enforcement.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Sheet;
import org.openwro.enforcement.intake.Workbook.SheetRow;

/**
 * Entry lines on a sheet of a workbook, under a header that names the columns. Of several sheets one may hold entry lines, whichever; so
 * none is passed over unseen.
 */
public final class XlsxRows implements RowSource {

    private static final long MOST_UNPACKED = 1L << 30;
    private static final int PORT_DIGITS = 4;
    private static final int CHINESE_POSTAL_DIGITS = 6;

    private final Workbook workbook;
    private final Workbook.Rows rows;
    private final int[] places;
    private final String[] letters;

    /**
     * Looks through the whole workbook and reads the header.
     *
     * @throws UnreadableSource when it is no workbook, is too large unpacked, lacks a column, or has entry lines on several sheets
     */
    public XlsxRows(Path file) throws IOException {
        this(file, MOST_UNPACKED);
    }

    XlsxRows(Path file, long mostUnpacked) throws IOException {
        workbook = new Workbook(file, mostUnpacked);
        try {
            rows = workbook.rows(sheet());
            places = CsvRows.places(header(rows));
            letters = new String[places.length];
            for (int column = 0; column < places.length; column++) {
                letters[column] = letter(places[column]);
            }
        } catch (RuntimeException refused) {
            workbook.close();
            throw refused;
        }
    }

    /** The one sheet with entry lines; the first where none has any, so that its columns are told as missing. */
    private Sheet sheet() {
        List<Sheet> sheets = workbook.sheets();
        if (sheets.isEmpty()) {
            throw new UnreadableSource("enforcement.source.noXlsx");
        }
        List<Sheet> withLines = sheets.stream().filter(this::holdsLines).toList();
        if (withLines.size() > 1) {
            throw new UnreadableSource(
                    "enforcement.source.sheets",
                    withLines.get(0).getName(),
                    withLines.get(1).getName());
        }
        return withLines.isEmpty() ? sheets.get(0) : withLines.get(0);
    }

    private boolean holdsLines(Sheet sheet) {
        try (Workbook.Rows each = workbook.rows(sheet)) {
            return header(each).contains(Column.LINE_ID.header());
        }
    }

    private static List<String> header(Workbook.Rows rows) {
        SheetRow first = rows.next();
        return first == null
                ? List.of()
                : first.cells().stream()
                        .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                        .toList();
    }

    /** A for the first column, AA for the 27th. */
    private static String letter(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }

    @Override
    public RawRow next() {
        SheetRow row = rows.next();
        if (row == null) {
            return null;
        }
        if (row.merged()) {
            return RawRow.unreadable(row.number(), "enforcement.row.merged");
        }
        String[] cells = new String[places.length];
        String[] problems = new String[places.length];
        boolean chinese = "CN"
                .equals(row.cell(places[Column.MANUFACTURER_COUNTRY.ordinal()]).text());
        for (Column column : Column.values()) {
            SheetText read = restored(column, row.cell(places[column.ordinal()]), chinese);
            cells[column.ordinal()] = read.text();
            problems[column.ordinal()] = read.problem();
        }
        return new RawRow(row.number(), cells, null, new RawRow.OnSheet(letters, problems));
    }

    /** What typing a code or a day as a number has cost, where the number of its digits is known. */
    private SheetText restored(Column column, SheetText cell, boolean chinese) {
        return switch (column) {
            case IMPORT_DATE -> cell.asDay(workbook.since1904());
            case PORT_CODE -> cell.padded(PORT_DIGITS);
            // chapters 01 to 09; every tariff number has an even number of digits
            case HTS -> cell.padded(cell.text().length() + cell.text().length() % 2);
            case MANUFACTURER_POSTAL_CODE -> chinese ? cell.padded(CHINESE_POSTAL_DIGITS) : cell;
            default -> cell;
        };
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
    }
}
