package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A name as the matcher reads it: noise and legal forms gone, every word in one spelling and weighed.
 *
 * @param text the name as written
 * @param compact all words without spaces, each in its one spelling
 * @param unspaced all words without spaces, as written
 * @param cut the last word may be cut off, because the text fills a 35-character field
 */
record NameReading(String text, List<NameWord> words, String compact, String unspaced, boolean cut) {

    private static final int FIELD_LENGTH = 35;

    static NameReading of(String text) {
        String source = text == null ? "" : text.strip();
        List<String> plain = LegalForms.unglued(Words.of(NameNoise.removed(source)));
        boolean cut = source.length() >= FIELD_LENGTH - 1 && source.length() <= FIELD_LENGTH;
        List<String> kept = LegalForms.removed(plain, cut);
        List<NameWord> words = canonical(kept).stream().map(Vocabulary::read).toList();
        String compact = words.stream().map(NameWord::text).collect(Collectors.joining());
        return new NameReading(source, words, compact, String.join("", kept), cut);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Set<String> numbers() {
        Set<String> numbers = new TreeSet<>();
        words.stream().filter(w -> w.kind() == NameWord.Kind.NUMBER).forEach(w -> numbers.add(w.text()));
        return numbers;
    }

    List<NameWord> telling() {
        return words.stream().filter(NameWord::tells).toList();
    }

    /** One spelling per word; two-word places such as Hong Kong become one. */
    private static List<String> canonical(List<String> words) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String pair = i + 1 < words.size() ? words.get(i) + words.get(i + 1) : "";
            if (pair.length() > 5 && Places.isPlace(pair)) {
                all.add(Places.canonical(pair));
                i++;
            } else if (Places.isPlace(words.get(i))) {
                all.add(Places.canonical(words.get(i)));
            } else {
                Vocabulary.inEnglish(words.get(i)).forEach(w -> all.add(Vocabulary.canonical(w)));
            }
        }
        return all;
    }
}
