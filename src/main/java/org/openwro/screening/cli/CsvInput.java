package org.openwro.screening.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with a header, read row by row whatever its size. UTF-8 is expected; UTF-16 is recognised by its byte order
 * mark, and any other encoding is refused by name instead of being read wrongly.
 */
final class CsvInput {

    private final Path file;
    private final List<String> required;

    CsvInput(Path file, String... required) {
        this.file = file;
        this.required = List.of(required);
    }

    /** Hands on each row. @throws UnusableFile with the reason and, where known, the line */
    void forEach(Progress progress, Consumer<CSVRecord> row) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (Reader reader = reader(progress);
                CSVParser rows = format.parse(reader)) {
            requireColumns(rows.getHeaderNames());
            for (CSVRecord each : rows) {
                row.accept(each);
                progress.row();
            }
        } catch (CharacterCodingException e) {
            throw notUtf8(e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? notUtf8(e) : unreadable(e.getCause());
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    static String get(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    private Reader reader(Progress progress) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UnusableFile(file + ": no such file, or not readable.");
        }
        InputStream bytes =
                new BufferedInputStream(progress.counting(Files.newInputStream(file), Files.size(file)), 1 << 16);
        bytes.mark(4);
        byte[] first = bytes.readNBytes(3);
        bytes.reset();
        Charset charset = StandardCharsets.UTF_8;
        if (first.length >= 2
                && (first[0] == (byte) 0xFF && first[1] == (byte) 0xFE
                        || first[0] == (byte) 0xFE && first[1] == (byte) 0xFF)) {
            charset = StandardCharsets.UTF_16;
        } else if (Arrays.equals(first, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            bytes.skipNBytes(3);
        }
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private void requireColumns(List<String> header) {
        List<String> missing =
                required.stream().filter(c -> !header.contains(c)).toList();
        if (!missing.isEmpty()) {
            throw new UnusableFile(file + ": column missing in the header: " + String.join(", ", missing) + ". Found: "
                    + String.join(", ", header) + ".");
        }
    }

    private UnusableFile notUtf8(Exception cause) {
        return new UnusableFile(
                file + ": not UTF-8, probably Latin-1 or Windows-1252. Save the file as CSV UTF-8 and try again.",
                cause);
    }

    private UnusableFile unreadable(Exception cause) {
        return new UnusableFile(file + ": cannot be read as CSV: " + cause.getMessage(), cause);
    }
}
