package org.openwro.screening.cli;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openwro.screening.core.OrderSnapshot;
import org.openwro.screening.core.OrderTerms;

/**
 * A snapshot of orders as JSON with its content hash. The same orders give the same bytes, whatever sequence they came in; a file whose
 * content is not that of its hash is refused. A plain list of orders, which bears no hash, is taken too.
 */
final class SnapshotFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private record Written(String contentHash, List<OrderTerms> orders) {}

    private SnapshotFile() {}

    static OrderSnapshot read(Path file) {
        Written written;
        try {
            JsonNode content = JSON.readTree(file.toFile());
            written = content.isArray()
                    ? new Written(null, List.of(JSON.treeToValue(content, OrderTerms[].class)))
                    : JSON.treeToValue(content, Written.class);
        } catch (IOException | RuntimeException e) {
            throw new UnusableFile(file + ": no list of orders: " + e.getMessage(), e);
        }
        if (written.orders() == null) {
            throw new UnusableFile(file + ": no list of orders.");
        }
        OrderSnapshot snapshot = OrderSnapshot.of(written.orders());
        if (written.contentHash() != null && !written.contentHash().equals(snapshot.contentHash())) {
            throw new UnusableFile(
                    file + ": the orders are not those of the content hash in the file. If you changed them on purpose,"
                            + " take the line contentHash out.");
        }
        return snapshot;
    }

    static void write(Path file, OrderSnapshot snapshot) {
        try {
            DefaultPrettyPrinter printer =
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
            Files.write(
                    file,
                    JSON.writer(printer).writeValueAsBytes(new Written(snapshot.contentHash(), snapshot.orders())));
        } catch (IOException e) {
            throw new UnusableFile(file + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
