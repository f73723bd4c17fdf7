package org.openwro.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Knows the harmless test file of the European Institute for Computer Antivirus Research and nothing else, so that what a filer sees of a
 * refused file can be tried without a scanner.
 */
final class TestFileScan implements MalwareScan {

    /** Written in two halves, or scanners would take the program itself for the test file. */
    private static final byte[] MARK = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    @Override
    public Verdict of(Path file) {
        try (InputStream data = Files.newInputStream(file)) {
            return Arrays.equals(data.readNBytes(MARK.length), MARK) ? Verdict.FOUND : Verdict.CLEAN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
