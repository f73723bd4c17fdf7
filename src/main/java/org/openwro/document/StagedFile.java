package org.openwro.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A content on its way into the store: read once, hashed while it is written to a temporary file, never held in memory.
 * Closing removes what the store did not take.
 *
 * @param size in bytes; when more than the limit the rest was not read
 */
record StagedFile(Path path, String sha256, long size) implements AutoCloseable {

    static StagedFile read(InputStream data, Path folder, long limit) throws IOException {
        Files.createDirectories(folder);
        Path path = Files.createTempFile(folder, "incoming-", null);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = 0;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
                byte[] buffer = new byte[1 << 16];
                for (int n; size <= limit && (n = data.read(buffer)) >= 0; size += n) {
                    out.write(buffer, 0, n);
                }
            }
            return new StagedFile(path, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
