package org.openwro.enforcement;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.openwro.enforcement.intake.CsvRows;
import org.openwro.enforcement.intake.JsonRows;
import org.openwro.enforcement.intake.NdjsonRows;
import org.openwro.enforcement.intake.RowSource;
import org.openwro.enforcement.intake.SuppliersSheet;
import org.openwro.enforcement.intake.XlsxRows;

/**
 * Entry lines on their way in.
 *
 * @param fileName as the sender names it; for the list of uploads
 * @param content read once and as a stream; the caller closes it
 * @param request under which key it was sent; null without one
 */
public record Submission(String fileName, Upload.Channel channel, Format format, InputStream content, Request request) {

    /**
     * What makes a sending known again.
     *
     * @param key as the sender chose it
     * @param contentHash SHA-256 of the content, in hex
     */
    record Request(String key, String contentHash) {}

    private static final int LONGEST_NAME = 200;

    public Submission {
        fileName = fileName == null || fileName.isBlank()
                ? "-"
                : fileName.replaceAll("\\p{Cntrl}", " ").strip();
        fileName = fileName.length() <= LONGEST_NAME ? fileName : fileName.substring(0, LONGEST_NAME);
    }

    public Submission(String fileName, Upload.Channel channel, Format format, InputStream content) {
        this(fileName, channel, format, content, null);
    }

    Submission under(Request known) {
        return new Submission(fileName, channel, format, content, known);
    }

    /** How the rows are written. */
    public enum Format {
        CSV {
            @Override
            RowSource rows(InputStream content) throws IOException {
                return new CsvRows(content);
            }
        },
        JSON {
            @Override
            RowSource rows(InputStream content) throws IOException {
                return new JsonRows(content);
            }
        },
        NDJSON {
            @Override
            RowSource rows(InputStream content) throws IOException {
                return new NdjsonRows(content);
            }
        },
        XLSX {
            /** A workbook cannot be read from a stream: what is at its end tells how to read its beginning. */
            @Override
            RowSource rows(InputStream content) {
                throw new UnsupportedOperationException("a workbook lies in the spool before it is read");
            }

            @Override
            RowSource rows(Path file) throws IOException {
                return new XlsxRows(file);
            }
        };

        abstract RowSource rows(InputStream content) throws IOException;

        /** From a file that lies in the spool. */
        RowSource rows(Path file) throws IOException {
            InputStream content = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            try {
                return rows(content);
            } catch (IOException | RuntimeException fault) {
                content.close();
                throw fault;
            }
        }

        private static Format of(InputStream content) {
            try {
                content.mark(4);
                byte[] first = content.readNBytes(4);
                content.reset();
                return SuppliersSheet.is(first) ? XLSX : CSV;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    /** A file from a page: a workbook or CSV, told apart by its content. */
    public static Submission file(String fileName, InputStream content) {
        return file(fileName, Upload.Channel.PAGE, content);
    }

    /** A file from the watched folder: JSON and NDJSON by its name, else a workbook or CSV. */
    public static Submission dropped(String fileName, InputStream content) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return new Submission(fileName, Upload.Channel.FOLDER, Format.JSON, content);
        }
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return new Submission(fileName, Upload.Channel.FOLDER, Format.NDJSON, content);
        }
        return file(fileName, Upload.Channel.FOLDER, content);
    }

    private static Submission file(String fileName, Upload.Channel channel, InputStream content) {
        InputStream whole = content.markSupported() ? content : new BufferedInputStream(content);
        return new Submission(fileName, channel, Format.of(whole), whole);
    }

    RowSource rows() throws IOException {
        return format.rows(content);
    }
}
