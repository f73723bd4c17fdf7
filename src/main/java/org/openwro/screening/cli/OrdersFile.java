package org.openwro.screening.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openwro.screening.core.OrderTerms;

/** Orders as JSON: a list of orders with their targets, as the command {@code orders} writes it. */
final class OrdersFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private OrdersFile() {}

    static List<OrderTerms> read(Path file) {
        try {
            return JSON.readValue(file.toFile(), new TypeReference<List<OrderTerms>>() {});
        } catch (IOException | RuntimeException e) {
            throw new UnusableFile(file + ": no list of orders: " + e.getMessage(), e);
        }
    }

    static void write(Path file, List<OrderTerms> orders) {
        try {
            Files.write(file, JSON.writeValueAsBytes(orders));
        } catch (IOException e) {
            throw new UnusableFile(file + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
