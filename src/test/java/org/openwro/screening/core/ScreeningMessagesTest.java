package org.openwro.screening.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScreeningMessagesTest {

    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");

    @Test
    void every_code_has_its_sentence_and_every_sentence_its_code() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/openwro/screening/core"))) {
            for (Path source : sources.toList()) {
                Matcher code = CODE.matcher(Files.readString(source));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        Set<String> sentences = bundle().stringPropertyNames().stream()
                .filter(key -> key.startsWith("screening.rule.") || key.startsWith("screening.acting."))
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(sentences).isEqualTo(codes);
    }

    @Test
    void every_result_and_instrument_has_a_name() throws IOException {
        Properties bundle = bundle();
        for (Result result : Result.values()) {
            assertThat(bundle).containsKey("screening.result." + result);
        }
        for (Instrument instrument : Instrument.values()) {
            assertThat(bundle).containsKey("screening.instrument." + instrument);
        }
    }

    private static Properties bundle() throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = new InputStreamReader(
                ScreeningMessagesTest.class.getResourceAsStream("/messages/screening.properties"),
                StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
