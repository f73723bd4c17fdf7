package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns any script into plain lower-case Latin words without accents or punctuation. */
final class Words {

    private Words() {}

    /** Words in sequence; runs of single letters are one word (S.A. becomes sa). */
    static List<String> of(String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        String plain = Latin.of(text);
        if (plain.indexOf('\'') >= 0) {
            plain = plain.replace("'", "");
        }
        List<String> words = new ArrayList<>();
        int start = -1;
        boolean open = false;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inside = i < plain.length() && isWordLetter(plain.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                boolean initial = i - start == 1 && plain.charAt(start) >= 'a';
                add(words, plain.substring(start, i), initial && open);
                open = initial;
                start = -1;
            }
        }
        return words;
    }

    private static void add(List<String> words, String word, boolean toTheLast) {
        if (toTheLast) {
            int last = words.size() - 1;
            words.set(last, words.get(last) + word);
        } else {
            words.add(word);
        }
    }

    private static boolean isWordLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Singular of a simple English plural. */
    static String stem(String word) {
        int n = word.length();
        if (n <= 3 || word.charAt(n - 1) != 's') {
            return word;
        }
        if (n > 4 && word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        if (n > 4 && word.endsWith("es") && hissesOrEndsInO(word, n)) {
            return word.substring(0, n - 2);
        }
        char before = word.charAt(n - 2);
        return before == 's' || before == 'u' || before == 'i' ? word : word.substring(0, n - 1);
    }

    private static boolean hissesOrEndsInO(String word, int n) {
        char c = word.charAt(n - 3);
        char b = word.charAt(n - 4);
        return c == 'x' || c == 'o' || c == 's' && b == 's' || c == 'h' && (b == 'c' || b == 's');
    }

    static List<String> stems(String text) {
        return of(text).stream().map(Words::stem).toList();
    }

    static String withoutLeadingZeros(String number) {
        int from = 0;
        while (from < number.length() - 1 && number.charAt(from) == '0') {
            from++;
        }
        return number.substring(from);
    }

    /** Entries of a vocabulary written as a text block. */
    static List<String> list(String block) {
        return Arrays.stream(block.trim().split("\\s+")).toList();
    }
}
