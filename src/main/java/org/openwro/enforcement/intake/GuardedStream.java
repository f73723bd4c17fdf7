package org.openwro.enforcement.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * One unpacked part of a workbook. Refuses a part that grows beyond its limit, and one with a tag or text so long that reading it would
 * take the memory.
 */
final class GuardedStream extends FilterInputStream {

    private static final int LONGEST_PIECE = 1 << 20;

    private long left;
    private int piece;

    GuardedStream(InputStream unpacked, long limit) {
        super(unpacked);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        left -= Math.max(0, read);
        for (int i = from; i < from + read; i++) {
            piece = into[i] == '<' ? 0 : piece + 1;
            if (piece > LONGEST_PIECE) {
                throw new UnreadableSource("enforcement.source.xlsxTooLarge");
            }
        }
        if (left < 0) {
            throw new UnreadableSource("enforcement.source.xlsxTooLarge");
        }
        return read;
    }

    /** How much may still come. */
    long left() {
        return left;
    }
}
