package org.openwro.enforcement.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.openwro.enforcement.intake.Workbook.SheetRow;

/** The first sheet of a small workbook as tab-separated text, line by line as its rows, for lists that anybody may send. */
public final class SuppliersSheet {

    private static final long MOST_UNPACKED = 16L << 20;
    private static final CSVFormat TABBED = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setRecordSeparator('\n')
            .get();

    private SuppliersSheet() {}

    /** Whether these first bytes are those of a workbook. */
    public static boolean is(byte[] first) {
        return first.length >= 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
    }

    /**
     * @param longest characters after which reading ends; the answer is longer then
     * @throws UnreadableSource when it is no workbook, is too large unpacked, or cells of a row are merged
     */
    public static String text(InputStream content, int longest) throws IOException {
        Path file = Files.createTempFile("suppliers", ".xlsx");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            try (Workbook workbook = new Workbook(file, MOST_UNPACKED)) {
                return workbook.sheets().isEmpty()
                        ? ""
                        : text(workbook.rows(workbook.sheets().get(0)), longest);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String text(Workbook.Rows rows, int longest) throws IOException {
        StringWriter text = new StringWriter();
        CSVPrinter printer = new CSVPrinter(text, TABBED);
        int line = 1;
        for (SheetRow row = rows.next(); row != null && text.getBuffer().length() <= longest; row = rows.next()) {
            if (row.merged()) {
                throw new UnreadableSource("enforcement.selfCheck.merged", (long) row.number());
            }
            text.append("\n".repeat(Math.min(Math.max(0, row.number() - line), longest)));
            List<String> cells = row.cells().stream()
                    .map(cell -> cell.text().replaceAll("\\R", " "))
                    .toList();
            if (cells.size() == 1) {
                text.append(cells.get(0)).append('\n');
            } else {
                printer.printRecord(cells);
            }
            line = row.number() + 1;
        }
        return text.toString();
    }
}
