package org.openwro.enforcement.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** One JSON object per line, in UTF-8; a line that is broken is a bad row and the others are read. Empty lines are passed over. */
public final class NdjsonRows implements RowSource {

    private static final JsonFactory FACTORY = new JsonFactory();
    /** Some times the longest line there can be; more is not held in memory. */
    private static final int LONGEST = 64 * 1024;

    private final InputStream in;
    private long position;
    private boolean tooLong;

    /** @throws UnreadableSource when there is not a single line */
    public NdjsonRows(InputStream in) throws IOException {
        this.in = in.markSupported() ? in : new java.io.BufferedInputStream(in, 1 << 16);
        this.in.mark(1);
        if (this.in.read() < 0) {
            throw new UnreadableSource("enforcement.source.empty");
        }
        this.in.reset();
    }

    @Override
    public RawRow next() throws IOException {
        for (byte[] line = line(); line != null; line = line()) {
            position++;
            if (tooLong) {
                return RawRow.unreadable(position, "enforcement.row.lineTooLong");
            }
            if (!isBlank(line)) {
                return row(line);
            }
        }
        return null;
    }

    private RawRow row(byte[] line) throws IOException {
        try (JsonParser parser = FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return RawRow.unreadable(position, "enforcement.row.noObject");
            }
            RawRow row = JsonRows.object(parser, position);
            return parser.nextToken() == null ? row : RawRow.unreadable(position, "enforcement.row.brokenJson");
        } catch (JsonProcessingException | java.io.CharConversionException fault) {
            return RawRow.unreadable(position, "enforcement.row.brokenJson");
        }
    }

    /** The next line without its end; null at the end of the text. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        tooLong = false;
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() < LONGEST) {
                line.write(next);
            } else {
                tooLong = true;
            }
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each > ' ' || each < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
