package org.openwro.allegation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Takes out of photographs what the camera wrote beside the picture: place, hour, owner, serial number, comments, previews. The picture
 * itself is copied bit by bit; only the note how to turn it goes along with the rest. Whatever follows the end of the picture is cut off.
 */
final class PhotoMetadata {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> PNG_PICTURE = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL",
            "fcTL", "fdAT");
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST_RESTART = 0xd0;
    private static final int FIRST_APPLICATION = 0xe0;
    private static final int COLOUR_PROFILE = 0xe2;
    private static final int ADOBE_COLOUR = 0xee;
    private static final int LAST_APPLICATION = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int JFIF_LENGTH = 14;

    private PhotoMetadata() {}

    /** Whether the data begin like a photograph that can be cleaned. The stream must be able to go back. */
    static boolean isPhoto(InputStream data) throws IOException {
        data.mark(PNG.length);
        byte[] head = data.readNBytes(PNG.length);
        data.reset();
        return Arrays.equals(head, PNG) || isJpeg(head);
    }

    private static boolean isJpeg(byte[] head) {
        return head.length > 2 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == START && (head[2] & 0xff) == 0xff;
    }

    /** @throws IOException when it is not a whole photograph */
    static void remove(InputStream photo, OutputStream clean) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(photo));
        OutputStream out = new BufferedOutputStream(clean);
        in.mark(PNG.length);
        byte[] head = in.readNBytes(PNG.length);
        if (Arrays.equals(head, PNG)) {
            png(in, out);
        } else {
            in.reset();
            jpeg(in, out);
        }
        out.flush();
    }

    private static void png(DataInputStream in, OutputStream out) throws IOException {
        out.write(PNG);
        String type;
        do {
            byte[] length = exactly(in, 4);
            byte[] name = exactly(in, 4);
            type = new String(name, StandardCharsets.ISO_8859_1);
            long rest = (((length[0] & 0xffL) << 24)
                            | (length[1] & 0xff) << 16
                            | (length[2] & 0xff) << 8
                            | length[3] & 0xff)
                    + 4;
            if (PNG_PICTURE.contains(type)) {
                out.write(length);
                out.write(name);
                copy(in, out, rest);
            } else {
                in.skipNBytes(rest);
            }
        } while (!type.equals("IEND"));
    }

    private static void jpeg(DataInputStream in, OutputStream out) throws IOException {
        if (in.readUnsignedShort() != 0xff00 + START) {
            throw new IOException("No photograph");
        }
        marker(out, START);
        int marker = nextMarker(in);
        while (marker != END) {
            segment(marker, in, out);
            marker = marker == SCAN ? scanned(in, out) : nextMarker(in);
        }
        marker(out, END);
    }

    private static void segment(int marker, DataInputStream in, OutputStream out) throws IOException {
        int length = in.readUnsignedShort();
        if (length < 2) {
            throw new IOException("A segment without length");
        }
        byte[] data = exactly(in, length - 2);
        byte[] kept = kept(marker, data);
        if (kept != null) {
            marker(out, marker);
            out.write(kept.length + 2 >> 8);
            out.write(kept.length + 2);
            out.write(kept);
        }
    }

    /** Null when nothing of it is kept. */
    private static byte[] kept(int marker, byte[] data) {
        if (marker == COMMENT) {
            return null;
        }
        if (marker < FIRST_APPLICATION || marker > LAST_APPLICATION) {
            return data;
        }
        return switch (marker) {
            case FIRST_APPLICATION ->
                starts(data, "JFIF\0") && data.length >= JFIF_LENGTH ? withoutPreview(data) : null;
            case COLOUR_PROFILE -> starts(data, "ICC_PROFILE\0") ? data : null;
            case ADOBE_COLOUR -> starts(data, "Adobe") ? data : null;
            default -> null;
        };
    }

    private static byte[] withoutPreview(byte[] jfif) {
        byte[] kept = Arrays.copyOf(jfif, JFIF_LENGTH);
        kept[JFIF_LENGTH - 2] = 0;
        kept[JFIF_LENGTH - 1] = 0;
        return kept;
    }

    /** Copies the picture up to the next marker. */
    private static int scanned(DataInputStream in, OutputStream out) throws IOException {
        while (true) {
            int value = in.readUnsignedByte();
            if (value != 0xff) {
                out.write(value);
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == 0xff) {
                next = in.readUnsignedByte();
            }
            if (next != 0 && (next < FIRST_RESTART || next >= START)) {
                return next;
            }
            marker(out, next);
        }
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xff) {
            throw new IOException("A marker was expected");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static void marker(OutputStream out, int marker) throws IOException {
        out.write(0xff);
        out.write(marker);
    }

    private static boolean starts(byte[] data, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return data.length >= wanted.length && Arrays.equals(Arrays.copyOf(data, wanted.length), wanted);
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] data = in.readNBytes(length);
        if (data.length < length) {
            throw new EOFException("The photograph ends early");
        }
        return data;
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[8_192];
        long rest = length;
        while (rest > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, rest));
            if (read < 0) {
                throw new EOFException("The photograph ends early");
            }
            out.write(buffer, 0, read);
            rest -= read;
        }
    }
}
