package org.openwro.enforcement.selfcheck;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of suppliers as pasted or sent: a table when its first line names the columns, separated by comma, semicolon or tab; else one
 * name on each line, commas and all.
 */
final class SupplierList {

    private SupplierList() {}

    /** The cells of one supplier by column; null when the row has another number of cells than the header. */
    record Row(long line, Map<SupplierColumn, String> cells) {

        String text(SupplierColumn column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    /** Not to be read as a table, from this line on. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        final long line;

        Unreadable(long line) {
            super("Unreadable", null, false, false);
            this.line = line;
        }
    }

    /** The rows that are not blank. @throws Unreadable when quotes are broken */
    static List<Row> rows(String text) throws Unreadable {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = plain.lines().findFirst().orElse("");
        char separator = separator(first);
        boolean table = Arrays.stream(first.split(String.valueOf(separator)))
                .anyMatch(cell -> SupplierColumn.NAME.header().equals(header(cell)));
        return table ? table(plain, separator) : names(plain);
    }

    private static char separator(String header) {
        return Stream.of('\t', ';', ',')
                .filter(each -> header.indexOf(each) >= 0)
                .findFirst()
                .orElse(',');
    }

    private static List<Row> names(String text) {
        List<Row> rows = new ArrayList<>();
        long line = 0;
        for (String each : text.lines().toList()) {
            line++;
            if (!each.isBlank()) {
                rows.add(new Row(line, Map.of(SupplierColumn.NAME, each)));
            }
        }
        return rows;
    }

    private static List<Row> table(String text, char separator) throws Unreadable {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        List<Row> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = format.parse(new StringReader(text))) {
            List<String> header = null;
            for (CSVRecord record : parser) {
                if (header == null) {
                    header = record.stream().map(SupplierList::header).toList();
                } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row(line, record.size() == header.size() ? cells(header, record) : null));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            return rows;
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new Unreadable(line);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Map<SupplierColumn, String> cells(List<String> header, CSVRecord record) {
        Map<SupplierColumn, String> cells = new HashMap<>();
        for (SupplierColumn column : SupplierColumn.values()) {
            int at = header.indexOf(column.header());
            if (at >= 0) {
                cells.put(column, record.get(at));
            }
        }
        return cells;
    }

    private static String header(String cell) {
        return cell.replace("\"", "").strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
