package org.openwro.enforcement.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook of Excel (.xlsx), read row by row; of its size only the shared texts are held in memory. */
final class Workbook implements Closeable {

    private final ReadableWorkbook workbook;
    private final WorkbookCheck check;

    /**
     * @param mostUnpacked bytes that all parts together may have
     * @throws UnreadableSource when it is no workbook, or one that must not be read
     */
    Workbook(Path file, long mostUnpacked) throws IOException {
        check = WorkbookCheck.of(file, mostUnpacked);
        workbook = open(file);
    }

    /** With the formats of cells, where the workbook has some. */
    private static ReadableWorkbook open(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException withoutFormats) {
            try {
                return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
            } catch (RuntimeException broken) {
                throw new UnreadableSource("enforcement.source.noXlsx");
            }
        }
    }

    List<Sheet> sheets() {
        return workbook.getSheets()
                .filter(sheet -> check.sheet(sheet.getId()) != null)
                .toList();
    }

    Rows rows(Sheet sheet) {
        return new Rows(sheet);
    }

    boolean since1904() {
        return check.since1904();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /**
     * A row that is not blank.
     *
     * @param number as the sheet shows it, from 1
     * @param merged whether cells of the row are merged with others
     */
    record SheetRow(int number, List<SheetText> cells, boolean merged) {

        SheetText cell(int place) {
            return place < cells.size() ? cells.get(place) : SheetText.of(null, false);
        }
    }

    /** The rows of one sheet from the first to the last. */
    final class Rows implements Closeable {

        private final Stream<Row> stream;
        private final Iterator<Row> rows;
        private final SheetFacts facts;
        private int last;

        private Rows(Sheet sheet) {
            facts = check.sheet(sheet.getId());
            try {
                stream = sheet.openStream();
                rows = stream.iterator();
            } catch (IOException | ExcelReaderException broken) {
                throw new UnreadableSource("enforcement.source.noXlsx");
            }
        }

        /** The next row that is not blank; null at the end. */
        SheetRow next() {
            try {
                while (rows.hasNext()) {
                    Row row = rows.next();
                    last = row.getRowNum();
                    SheetRow read =
                            new SheetRow(last, texts(row), facts.merged().get(last));
                    if (read.cells().stream().anyMatch(cell -> !cell.text().isEmpty() || cell.problem() != null)) {
                        return read;
                    }
                }
                return null;
            } catch (RuntimeException broken) {
                throw new UnreadableSource("enforcement.source.brokenXlsx", last + 1L);
            }
        }

        private List<SheetText> texts(Row row) {
            List<SheetText> texts = new ArrayList<>(row.getCellCount());
            for (int place = 0; place < row.getCellCount(); place++) {
                texts.add(SheetText.of(row.hasCell(place) ? row.getCell(place) : null, since1904()));
            }
            return texts;
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
