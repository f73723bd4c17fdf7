package org.openwro.reference.history;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a table with a header row. Cells that hold several values part them with a vertical bar. */
final class CsvTable {

    private CsvTable() {}

    static List<CSVRecord> rows(Reader csv) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(csv)
                .getRecords();
    }

    static List<CSVRecord> bundled(String name) {
        try (Reader reader = new InputStreamReader(
                CsvTable.class.getResourceAsStream("/reference/" + name), StandardCharsets.UTF_8)) {
            return rows(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("reference/" + name + " cannot be read", e);
        }
    }

    static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }
}
