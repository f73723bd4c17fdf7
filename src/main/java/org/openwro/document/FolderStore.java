package org.openwro.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;

/** Contents as files in one folder, {@code ab/cd/abcd…}; a file appears whole or not at all. */
@Component
class FolderStore implements DocumentStore {

    private final Path root;

    FolderStore(DocumentSettings settings) {
        this.root = settings.dir();
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        Path target = place(sha256);
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    private Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
