package org.openwro.allegation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a filer reads stands in each language, under the same keys and with the same placeholders. */
class FilerLanguagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final List<String> LANGUAGES = List.of("es");

    /** What is said to filers only, or to everybody by the frame, the forms and the error pages. */
    private static final Pattern TO_FILERS = Pattern.compile("platform\\..*"
            + "|allegation\\.(form|filing|receipt|status|add|start|step|check|draft|saved|return|mail|letter|state|childLabour|element|file)\\..*"
            + "|allegation\\.(day|notSaid|nav\\.report)|allegation\\.messages\\.(heading|none\\.filer|you|office)"
            + "|reference\\.ilo\\.ILO-\\d\\d\\.(name|meaning)|document\\.(day|empty|tooLarge|typeNotTaken|letter\\..*)"
            + "|register\\.nav\\..*");

    private static final Pattern IN_TEMPLATE =
            Pattern.compile("#\\{([a-zA-Z][a-zA-Z.]+[a-zA-Z])[(}]|messages\\.msg\\('([a-zA-Z.]+)'");
    private static final List<String> PAGES = List.of(
            "layout/frame",
            "components/form",
            "error/errorPage",
            "error/handBackPage",
            "allegation/startPage",
            "allegation/stepPage",
            "allegation/steps",
            "allegation/fields",
            "allegation/checkPage",
            "allegation/savedPage",
            "allegation/returnPage",
            "allegation/onePage",
            "allegation/receiptPage",
            "allegation/statusPage",
            "allegation/language",
            "letters/frame",
            "letters/allegationAdvice",
            "letters/allegationRejected",
            "letters/allegationReferred");

    private static Properties bundles(String suffix) throws IOException {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(each -> language(each).equals(suffix)).toList()) {
                try (Reader text = Files.newBufferedReader(file)) {
                    all.load(text);
                }
            }
        }
        return all;
    }

    private static String language(Path file) {
        String name = file.getFileName().toString();
        int bar = name.indexOf('_');
        return bar < 0 ? "" : name.substring(bar + 1, name.indexOf('.'));
    }

    private static Set<String> toFilers(Properties bundle) {
        return bundle.stringPropertyNames().stream()
                .filter(key -> TO_FILERS.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void both_languages_have_the_same_keys_for_filers_and_none_is_empty() throws IOException {
        Properties english = bundles("");
        for (String language : LANGUAGES) {
            Properties other = bundles(language);
            assertThat(toFilers(other)).as(language).isEqualTo(toFilers(english));
            assertThat(other.stringPropertyNames())
                    .as("nothing is translated that has no English")
                    .isSubsetOf(english.stringPropertyNames());
            for (String key : other.stringPropertyNames()) {
                assertThat(other.getProperty(key)).as(key).isNotBlank();
                assertThat(placeholders(other.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.getProperty(key)));
            }
        }
    }

    @Test
    void every_text_that_a_page_or_letter_for_filers_names_is_translated() throws IOException {
        Properties english = bundles("");
        for (String language : LANGUAGES) {
            Properties other = bundles(language);
            for (String page : PAGES) {
                Set<String> named = IN_TEMPLATE
                        .matcher(Files.readString(TEMPLATES.resolve(page + ".html")))
                        .results()
                        .map(FilerLanguagesTest::key)
                        .filter(english::containsKey)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(other.stringPropertyNames()).as(page).containsAll(named);
            }
        }
    }

    private static String key(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
