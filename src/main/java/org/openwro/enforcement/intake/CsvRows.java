package org.openwro.enforcement.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated values after RFC 4180, in UTF-8 or UTF-16, with or without byte order mark, with a header line that names every column. */
public final class CsvRows implements RowSource {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setTrailingData(false)
            .get();

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final int width;
    /** Where each column stands in a row. */
    private final int[] places;

    private long startsOn;

    /**
     * Reads the header.
     *
     * @throws UnreadableSource when it is missing or lacks a column
     */
    public CsvRows(InputStream in) throws IOException {
        PushbackInputStream text = new PushbackInputStream(in, 2);
        var decoder = charset(text)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        parser = FORMAT.parse(new InputStreamReader(text, decoder));
        records = parser.iterator();
        CSVRecord first = record();
        if (first == null) {
            throw new UnreadableSource("enforcement.source.empty");
        }
        width = first.size();
        places = places(Arrays.stream(first.values()).map(CsvRows::name).toList());
    }

    /**
     * Where each column stands under this header.
     *
     * @throws UnreadableSource when one is missing
     */
    static int[] places(List<String> header) {
        int[] places = Arrays.stream(Column.values())
                .mapToInt(column -> header.indexOf(column.header()))
                .toArray();
        String missing = Arrays.stream(Column.values())
                .filter(column -> places[column.ordinal()] < 0)
                .map(Column::header)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnreadableSource("enforcement.source.columnsMissing", missing);
        }
        return places;
    }

    /** UTF-16 when the text says so by its byte order mark or by a zero byte beside its first letter; else UTF-8. */
    private static Charset charset(PushbackInputStream text) throws IOException {
        byte[] first = text.readNBytes(2);
        text.unread(first);
        if (first.length < 2) {
            return StandardCharsets.UTF_8;
        }
        if (first[0] == (byte) 0xD0 && first[1] == (byte) 0xCF) {
            throw new UnreadableSource("enforcement.source.oldExcel");
        }
        boolean bigEndian = first[0] == 0 && first[1] != 0 || first[0] == (byte) 0xFE && first[1] == (byte) 0xFF;
        boolean littleEndian = first[1] == 0 && first[0] != 0 || first[0] == (byte) 0xFF && first[1] == (byte) 0xFE;
        return bigEndian
                ? StandardCharsets.UTF_16BE
                : littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static String name(String cell) {
        return cell.replace("\uFEFF", "").strip();
    }

    @Override
    public RawRow next() {
        CSVRecord row = record();
        if (row == null) {
            return null;
        }
        if (row.size() != width) {
            return RawRow.unreadable(startsOn, "enforcement.row.cells");
        }
        String[] cells = new String[RawRow.COLUMNS];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = row.get(places[column]).strip();
        }
        return RawRow.of(startsOn, cells);
    }

    private CSVRecord record() {
        startsOn = parser.getCurrentLineNumber() + 1;
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException fault) {
            if (fault.getCause() instanceof CharacterCodingException) {
                throw new UnreadableSource("enforcement.source.notUtf8", startsOn);
            }
            throw new UnreadableSource("enforcement.source.brokenCsv", startsOn);
        } catch (IllegalStateException fault) {
            throw new UnreadableSource("enforcement.source.brokenCsv", startsOn);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
