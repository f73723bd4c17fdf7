package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name as the matcher reads it: noise and legal forms gone, every word in one spelling and weighed.
 *
 * @param text the name as written
 * @param sequence the same words for the comparison, which takes most of the time; never changed
 * @param compact all words without spaces, each in its one spelling
 * @param unspaced all words without spaces, as written
 * @param numbers without leading zeros
 * @param tells whether any word tells one firm from another
 * @param unspacedLetters letters that occur in the unspaced name, see {@link Similarity#letterSet}
 * @param cut the last word may be cut off, because the text fills a 35-character field
 */
record NameReading(
        String text,
        List<NameWord> words,
        NameWord[] sequence,
        String compact,
        String unspaced,
        boolean cut,
        Set<String> numbers,
        boolean tells,
        int unspacedLetters) {

    private static final int FIELD_LENGTH = 35;

    static NameReading of(String text) {
        String source = text == null ? "" : NameNoise.beginning(text.strip());
        List<String> plain = Words.of(source);
        if (NameNoise.suspected(source, plain)) {
            plain = Words.of(NameNoise.removed(source));
        }
        boolean cut = source.length() >= FIELD_LENGTH - 1 && source.length() <= FIELD_LENGTH;
        List<String> kept = LegalForms.removed(LegalForms.unglued(plain), cut);
        List<NameWord> words = new ArrayList<>(kept.size());
        StringBuilder compact = new StringBuilder();
        for (String word : canonical(Vocabulary.inEnglish(kept))) {
            NameWord read = Vocabulary.read(word);
            words.add(read);
            compact.append(read.text());
        }
        String unspaced = String.join("", kept);
        return new NameReading(
                source,
                List.copyOf(words),
                words.toArray(NameWord[]::new),
                compact.toString(),
                unspaced,
                cut,
                numbers(words),
                words.stream().anyMatch(NameWord::tells),
                Similarity.letterSet(unspaced));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private static Set<String> numbers(List<NameWord> words) {
        Set<String> numbers = null;
        for (NameWord word : words) {
            if (word.kind() == NameWord.Kind.NUMBER) {
                numbers = numbers == null ? new TreeSet<>() : numbers;
                numbers.add(word.text());
            }
        }
        return numbers == null ? Set.of() : numbers;
    }

    /** Whether a word of the name is found with no other firm, or hardly any. */
    boolean distinctive() {
        return words.stream().anyMatch(w -> w.kind() == NameWord.Kind.DISTINCTIVE);
    }

    /** Whether two words of the name are found with no other firm. */
    boolean isLong() {
        int own = 0;
        for (NameWord word : sequence) {
            own += word.kind() == NameWord.Kind.DISTINCTIVE ? 1 : 0;
        }
        return own >= 2;
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
                all.add(Vocabulary.canonical(words.get(i)));
            }
        }
        return all;
    }
}
