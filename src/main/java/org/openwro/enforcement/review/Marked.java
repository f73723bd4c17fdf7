package org.openwro.enforcement.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with the words marked that met the other side. */
public record Marked(List<Part> parts) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST_BEGINNING = 4;

    /** A stretch of the text; all parts in sequence are the text. */
    public record Part(String text, boolean marked) {}

    static final Marked NOTHING = new Marked(List.of());

    /** Marks the words of a text that are among these, or one of which begins the other. */
    static Marked of(String text, Set<String> words) {
        List<Part> parts = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int at = 0;
        while (word.find()) {
            if (meets(folded(word.group()), words)) {
                if (word.start() > at) {
                    parts.add(new Part(text.substring(at, word.start()), false));
                }
                parts.add(new Part(word.group(), true));
                at = word.end();
            }
        }
        if (at < text.length()) {
            parts.add(new Part(text.substring(at), false));
        }
        return new Marked(List.copyOf(parts));
    }

    /** The words of a text without case and accents. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text == null ? "" : text);
        while (word.find()) {
            words.add(folded(word.group()));
        }
        return words;
    }

    static boolean meets(String word, Set<String> words) {
        return words.contains(word)
                || word.length() >= SHORTEST_BEGINNING
                        && words.stream()
                                .anyMatch(other -> other.length() >= SHORTEST_BEGINNING
                                        && (other.startsWith(word) || word.startsWith(other)));
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString();
    }
}
