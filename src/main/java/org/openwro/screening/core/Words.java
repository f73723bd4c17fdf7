package org.openwro.screening.core;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns any script into plain lower-case Latin words without accents or punctuation. */
final class Words {

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** Apostrophes, and the points between single letters. */
    private static final Pattern INSIDE_INITIALS = Pattern.compile("'|(?<=\\b[a-z])\\.(?=[a-z]\\b)");

    private static final Pattern ES_PLURAL = Pattern.compile(".*(ss|x|ch|sh|o)es");
    private static final Pattern NO_PLURAL = Pattern.compile(".*(ss|us|is)");

    private Words() {}

    /** Words in sequence; runs of single letters are one word (S.A. becomes sa). */
    static List<String> of(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        String plain = INSIDE_INITIALS.matcher(fold(text)).replaceAll("");
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inside = i < plain.length() && isWordLetter(plain.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(plain.substring(start, i));
                start = -1;
            }
        }
        return joinInitials(words);
    }

    private static boolean isWordLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Lower-case ASCII with the punctuation kept. */
    static String fold(String text) {
        String folded = text;
        if (!isAscii(text)) {
            String spoken = HanWords.translate(Normalizer.normalize(text, Normalizer.Form.NFKC));
            folded = isAscii(spoken) ? spoken : TO_LATIN.transliterate(spoken);
            folded = Normalizer.normalize(folded, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        }
        return folded.toLowerCase(Locale.ROOT);
    }

    /** Singular of a simple English plural. */
    static String stem(String word) {
        int n = word.length();
        if (n > 4 && word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        if (n > 4 && ES_PLURAL.matcher(word).matches()) {
            return word.substring(0, n - 2);
        }
        if (n > 3 && word.endsWith("s") && !NO_PLURAL.matcher(word).matches()) {
            return word.substring(0, n - 1);
        }
        return word;
    }

    static List<String> stems(String text) {
        return of(text).stream().map(Words::stem).toList();
    }

    static String compact(String text) {
        return String.join("", of(text));
    }

    /** Entries of a vocabulary written as a text block. */
    static List<String> list(String block) {
        return Arrays.stream(block.trim().split("\\s+")).toList();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static List<String> joinInitials(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String word : words) {
            boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (initial && open) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            open = initial;
        }
        return joined;
    }
}
