package org.openwro.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FolderStoreTest {

    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private void keep(byte[] content) throws IOException {
        FolderStore store = new FolderStore(new DocumentSettings(folder, DataSize.ofMegabytes(1)));
        try (StagedFile file = StagedFile.read(new ByteArrayInputStream(content), folder.resolve("incoming"), 100)) {
            store.keep(file.sha256(), file.path());
        }
        try (InputStream kept = store.open(HASH_OF_ABC)) {
            assertThat(kept.readAllBytes()).isEqualTo(content);
        }
    }

    private Stream<Path> files() throws IOException {
        return Files.walk(folder).filter(Files::isRegularFile);
    }

    @Test
    void a_content_lies_under_its_hash_once_and_nothing_else_is_left() throws IOException {
        keep("abc".getBytes());
        keep("abc".getBytes());

        assertThat(files()).containsExactly(folder.resolve("ba/78").resolve(HASH_OF_ABC));
    }

    @Test
    void reading_stops_soon_after_the_limit_and_the_file_is_removed() throws IOException {
        byte[] large = new byte[1 << 20];
        ByteArrayInputStream data = new ByteArrayInputStream(large);
        try (StagedFile file = StagedFile.read(data, folder, 100)) {
            assertThat(file.size()).isGreaterThan(100);
            assertThat(data.available()).isPositive();
        }
        assertThat(files()).isEmpty();
    }
}
