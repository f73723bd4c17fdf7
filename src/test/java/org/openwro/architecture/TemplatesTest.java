package org.openwro.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a template engine does silently wrong. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /** The rest of a tag, in which a sign inside quotes does not end it. */
    private static final String REST = "(?:[^>\"]|\"[^\"]*\")*";

    private static final Pattern REPLACED_ON_CONDITION = Pattern.compile(
            "<[a-z:]+(?=" + REST + "\\sth:(if|unless|each)=)(?=" + REST + "\\sth:(replace|insert)=)" + REST + ">");

    @Test
    void no_element_is_replaced_and_conditional_at_once_since_the_condition_would_be_ignored() throws IOException {
        assertThat(elementsOf(REPLACED_ON_CONDITION))
                .as("put the condition on a th:block around the element")
                .isEmpty();
    }

    @Test
    void such_an_element_is_caught_in_either_order() {
        assertThat(REPLACED_ON_CONDITION
                        .matcher("<div th:if=\"${x > 0}\" th:replace=\"~{y}\">")
                        .find())
                .isTrue();
        assertThat(REPLACED_ON_CONDITION
                        .matcher("<div th:replace=\"~{y}\" th:unless=\"${x}\">")
                        .find())
                .isTrue();
        assertThat(REPLACED_ON_CONDITION
                        .matcher("<th:block th:if=\"${x}\"><div th:replace=\"~{y}\">")
                        .find())
                .isFalse();
    }

    private static List<String> elementsOf(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .flatMap(file -> pattern.matcher(read(file)).results().map(found -> file + ": " + found.group()))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
