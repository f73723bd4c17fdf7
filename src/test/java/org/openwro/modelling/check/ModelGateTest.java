package org.openwro.modelling.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwro.modelling.ModelKind;

/** Hostile and wrong files are refused, each for its reason; good ones pass; and nothing outside is asked. */
class ModelGateTest {

    private static final Path MODELS = Path.of("src/test/resources/models");
    private static final Pattern RULE = Pattern.compile("\\.(?:error|warning)\\(\\s*\"([A-Za-z.]+)\"");

    /** @param finding how the finding is written, or a part of it */
    record Expected(Path file, String finding) {

        @Override
        public String toString() {
            return file.getFileName() + " -> " + finding;
        }
    }

    static Stream<Expected> hostile() throws IOException {
        return expected("hostile");
    }

    static Stream<Expected> wrong() throws IOException {
        return expected("wrong");
    }

    private static Stream<Expected> expected(String folder) throws IOException {
        return Files.readAllLines(MODELS.resolve(folder).resolve("expected.txt")).stream()
                .map(line -> line.split(" -> ", 2))
                .map(parts -> new Expected(MODELS.resolve(folder).resolve(parts[0]), parts[1]));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_file_is_refused_for_its_reason(Expected expected) {
        assertThat(HouseModels.check(expected.file()))
                .filteredOn(Finding::isError)
                .extracting(Finding::toString)
                .anyMatch(finding -> finding.contains(expected.finding()));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_wrong_file_is_told_what_is_wrong(Expected expected) {
        assertThat(HouseModels.check(expected.file()))
                .extracting(Finding::toString)
                .anyMatch(finding -> finding.contains(expected.finding()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"good.bpmn", "consequences.dmn", "second-review.form"})
    void a_good_file_passes_without_a_finding(String file) {
        assertThat(HouseModels.check(MODELS.resolve("good").resolve(file))).isEmpty();
    }

    @Test
    void there_are_at_least_sixty_hostile_files_and_every_file_has_its_expected_reason() throws IOException {
        assertThat(hostile()).hasSizeGreaterThanOrEqualTo(60);
        for (String folder : List.of("hostile", "wrong")) {
            try (Stream<Path> files = Files.list(MODELS.resolve(folder))) {
                assertThat(files.filter(file -> !file.endsWith("expected.txt")))
                        .containsExactlyInAnyOrderElementsOf(
                                expected(folder).map(Expected::file).toList());
            }
        }
    }

    @Test
    void nothing_is_contacted_while_hostile_files_are_checked() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            for (Expected expected : hostile().toList()) {
                String text =
                        HouseModels.text(expected.file()).replace("@PORT@", String.valueOf(server.getLocalPort()));
                ModelCheck.check(HouseModels.kindOf(expected.file()), text, HouseModels.house());
            }
            org.assertj.core.api.Assertions.assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(server::accept);
        }
    }

    @Test
    void a_text_that_is_too_long_is_not_read() {
        assertThat(ModelCheck.check(ModelKind.BPMN, " ".repeat(ModelCheck.LONGEST + 1), HouseModels.house()))
                .extracting(Finding::rule)
                .containsExactly("file.large");
    }

    @Test
    void every_rule_has_a_sentence_and_is_broken_by_some_file() throws IOException {
        Properties sentences = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/modelling-check.properties"))) {
            sentences.load(reader);
        }
        Set<String> rules = rules();
        assertThat(sentences.stringPropertyNames().stream().map(key -> key.replaceFirst("^modelling\\.check\\.", "")))
                .containsExactlyInAnyOrderElementsOf(rules);
        Set<String> broken = Stream.of("bad", "hostile", "wrong")
                .flatMap(folder -> files(MODELS.resolve(folder)))
                .flatMap(file -> HouseModels.check(file).stream())
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        broken.add("file.large");
        assertThat(broken).containsAll(rules);
    }

    private static Set<String> rules() {
        return files(Path.of("src/main/java/org/openwro/modelling/check"))
                .flatMap(file -> RULE.matcher(HouseModels.text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("expected.txt")).toList().stream();
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
