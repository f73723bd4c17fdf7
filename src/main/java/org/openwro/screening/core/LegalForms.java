package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes legal forms out of a name, written apart, cut off, misspelt, or glued to the last word. */
final class LegalForms {

    private static final Set<String> LEADING = Set.of(
            "pt", "ooo", "oao", "zao", "jsc", "doo", "ood", "ao", "pao", "tov", "too", "uab", "ok", "cv", "ud", "kk",
            "cty", "tnhh", "ctcp", "pjsc", "ojsc", "sarl", "llc", "borisat", "sc");
    /** Legal forms that are also the first word of many names. */
    private static final Set<String> EVERYDAY = Set.of("limited", "company", "capital", "private", "anonymous");

    private static final Set<String> NUMBER_MARKS = Set.of("no", "nr", "number");
    private static final Set<String> AFTER_DE =
            Set.of("cv", "rl", "capital", "resp", "responsabilidad", "responsabilidade");

    /** Forms found glued to the word before them, the longest first. */
    private static final List<String> GLUED = List.of(
            "companylimited",
            "cosdnbhd",
            "colimited",
            "sociedad",
            "sdnbhd",
            "berhad",
            "company",
            "limited",
            "coltd",
            "sdn",
            "bhd",
            "ltd");

    private static final int SHORTEST_STEM = 3;

    private LegalForms() {}

    static List<String> removed(List<String> plain, boolean cut) {
        List<String> words = Vocabulary.withoutLegalPhrases(plain);
        if (words.isEmpty()) {
            return plain;
        }
        List<String> kept = new ArrayList<>(words.size());
        boolean leadingForm =
                words.size() > 2 && Vocabulary.isLegalForm(words.get(0)) && Vocabulary.isLegalForm(words.get(1));
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean first = i == 0 && !leadingForm;
            boolean last = i > 1 && next.isEmpty();
            if (!dropped(words.get(i), next, first, words.size()) && !(last && ending(words.get(i), cut))) {
                kept.add(words.get(i));
            }
        }
        return kept.isEmpty() ? words : kept;
    }

    private static boolean dropped(String word, String next, boolean first, int count) {
        boolean mark = NUMBER_MARKS.contains(word) && !next.isEmpty() && Character.isDigit(next.charAt(0));
        boolean bracketed = count > 1 && (word.equals("m") || word.equals("p"));
        boolean form = first ? count > 1 && leading(word) : Vocabulary.isLegalForm(word);
        return mark || bracketed || form || word.equals("de") && AFTER_DE.contains(next);
    }

    private static boolean leading(String word) {
        boolean longForm = word.length() >= 7 && !EVERYDAY.contains(word) && Vocabulary.isLegalForm(word);
        return longForm || LEADING.contains(word);
    }

    private static boolean ending(String word, boolean cut) {
        return cut && (word.length() == 1 || Vocabulary.beginsLegalForm(word)) || Vocabulary.nearlyLegalForm(word);
    }

    static List<String> unglued(List<String> words) {
        List<String> apart = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            int form = Vocabulary.isLegalForm(word) ? 0 : gluedForm(word);
            boolean beforeForm = next.equals("ltd") || next.equals("limited");
            if (form > 0) {
                apart.add(word.substring(0, form));
                apart.add(word.substring(form));
            } else if (beforeForm && word.length() >= 6 && word.endsWith("co")) {
                apart.add(word.substring(0, word.length() - 2));
            } else {
                apart.add(word);
            }
        }
        return apart;
    }

    /** Where the glued form begins, or 0. */
    private static int gluedForm(String word) {
        for (String form : GLUED) {
            int at = word.length() - form.length();
            if (at >= SHORTEST_STEM && word.endsWith(form)) {
                return at;
            }
        }
        return 0;
    }
}
