package org.openwro.enforcement;

import java.io.IOException;
import java.io.InputStream;
import org.openwro.enforcement.intake.CsvRows;
import org.openwro.enforcement.intake.JsonRows;
import org.openwro.enforcement.intake.NdjsonRows;
import org.openwro.enforcement.intake.RowSource;

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
        };

        abstract RowSource rows(InputStream content) throws IOException;
    }

    /** A CSV file from a page. */
    public static Submission file(String fileName, InputStream content) {
        return new Submission(fileName, Upload.Channel.PAGE, Format.CSV, content);
    }

    RowSource rows() throws IOException {
        return format.rows(content);
    }
}
