package org.openwro.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;

/** Reads a small reference table: UTF-8, RFC 4180, a header line, every value as text. */
public final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvTable() {}

    /**
     * The rows in file order, as an unmodifiable list.
     *
     * @throws IllegalStateException when a column is missing or a row cannot be understood; names the file and the line, so that a
     *     wrong edit stops the start instead of giving wrong dates or places later
     */
    public static <T> List<T> read(Resource file, List<String> columns, Function<Row, T> toValue) {
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            if (!parser.getHeaderNames().containsAll(columns)) {
                throw new IllegalStateException("%s must have the columns %s but has %s"
                        .formatted(file.getDescription(), columns, parser.getHeaderNames()));
            }
            List<T> values = new ArrayList<>();
            for (CSVRecord record : parser) {
                values.add(toValue(file, parser.getCurrentLineNumber(), record, toValue));
            }
            return List.copyOf(values);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getDescription(), e);
        }
    }

    private static <T> T toValue(Resource file, long line, CSVRecord record, Function<Row, T> toValue) {
        try {
            return toValue.apply(new Row(record));
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "%s, line %d: %s".formatted(file.getDescription(), line, e.getMessage()), e);
        }
    }

    /** One line of the table. */
    public record Row(CSVRecord record) {

        /** The value as text without surrounding blanks; empty when the cell is empty. */
        public String text(String column) {
            return record.get(column).strip();
        }

        /** The parts of a cell that holds a list separated by semicolons; empty when the cell is empty. */
        public List<String> list(String column) {
            return Arrays.stream(text(column).split(";"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }
}
