package org.openwro.enforcement;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files with entry lines until they are read, in {@code openwro.entry-lines.spool}. A node reads on what lies in its own folder; nodes that
 * share the folder read on for each other.
 */
@Component
class Spool {

    /** @param hash SHA-256 of the content, in hex */
    record Spooled(String name, String hash) {}

    private final Path folder;

    Spool(@Value("${openwro.entry-lines.spool:${openwro.db.folder:var}/entry-lines}") Path folder) {
        this.folder = folder;
    }

    /** Returns when the content is on the disk, so that no crash loses it. */
    Spooled keep(InputStream content) {
        String name = UUID.randomUUID() + ".rows";
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (FileOutputStream out = new FileOutputStream(file.toFile())) {
                new DigestInputStream(content, digest).transferTo(out);
                out.getFD().sync();
            }
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
            return new Spooled(name, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException fault) {
            delete(name);
            throw new UncheckedIOException(fault);
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    boolean holds(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Some of the files that were written before this moment. */
    List<String> olderThan(Instant moment, int most) {
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return names;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.rows")) {
            for (Path file : files) {
                if (names.size() < most
                        && Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                    names.add(file.getFileName().toString());
                }
            }
            return names;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
