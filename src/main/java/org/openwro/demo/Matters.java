package org.openwro.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The invented matters of the demonstration, by a short word for each. */
@DemoPart
class Matters {

    private final ObjectMapper json;

    Matters(ObjectMapper json) {
        this.json = json;
    }

    Matter of(String word) {
        try (InputStream file = new ClassPathResource("demo/matters.json").getInputStream()) {
            Map<String, Matter> all = json.readValue(file, new TypeReference<>() {});
            return all.get(word);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
