package org.openwro.screening.core;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openwro.screening.words.WordLists;

/** Words that many firms share: legal forms, forms of business, trades and everyday words, in many languages. */
final class Vocabulary {

    private static final PhraseTable LEGAL_PHRASES = new PhraseTable();
    private static final PhraseTable MEANINGS = new PhraseTable();

    /** Single-word legal forms; dropped from names wherever they stand, except as the first word. */
    private static final Set<String> LEGAL = legalForms();

    /** Beginnings of the longer legal forms, for names that are cut off at the end of their field. */
    private static final Set<String> LEGAL_BEGINNINGS = beginnings();

    // never changed after loading; immutable maps of the platform take twice the time of a look-up
    private static final Map<String, String> SAME = spellings();
    private static final Map<String, NameWord.Kind> KINDS = kinds();

    private Vocabulary() {}

    static boolean isLegalForm(String word) {
        return LEGAL.contains(word);
    }

    static boolean beginsLegalForm(String word) {
        return LEGAL_BEGINNINGS.contains(word);
    }

    /** Whether the word is a longer legal form with one typing error. */
    static boolean nearlyLegalForm(String word) {
        return word.length() >= 6
                && !KINDS.containsKey(word)
                && !KINDS.containsKey(Words.stem(word))
                && LEGAL.stream()
                        .anyMatch(l -> l.length() >= 6
                                && l.charAt(0) == word.charAt(0)
                                && Similarity.distance(word, l, 1) <= 1);
    }

    static List<String> withoutLegalPhrases(List<String> words) {
        return LEGAL_PHRASES.replace(words);
    }

    /** Trade words of other languages in English. */
    static List<String> inEnglish(List<String> words) {
        return MEANINGS.replace(words);
    }

    /** One spelling for abbreviations, plurals and variants. */
    static String canonical(String word) {
        String known = SAME.get(word);
        if (known != null) {
            return known;
        }
        String stem = Words.stem(word);
        return SAME.getOrDefault(stem, stem.length() >= 4 ? stem : word);
    }

    static NameWord read(String canonical) {
        if (isNumber(canonical)) {
            return new NameWord(Words.withoutLeadingZeros(canonical), NameWord.Kind.NUMBER);
        }
        return new NameWord(canonical, kind(canonical));
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static NameWord.Kind kind(String word) {
        NameWord.Kind known = KINDS.get(word);
        boolean place = known != NameWord.Kind.FORM && known != NameWord.Kind.TRADE && Places.isPlace(word);
        return place ? NameWord.Kind.PLACE : known == null ? NameWord.Kind.DISTINCTIVE : known;
    }

    private static Set<String> legalForms() {
        Set<String> single = new HashSet<>();
        for (String entry : WordLists.entries("legal-forms")) {
            if (entry.contains("_")) {
                LEGAL_PHRASES.add(List.of(entry.split("_")), List.of());
            } else {
                single.add(entry);
            }
        }
        for (String entry : WordLists.entries("meanings")) {
            String[] pair = entry.split("=");
            MEANINGS.add(List.of(pair[0].split("_")), List.of(pair[1].split("-")));
        }
        return single;
    }

    private static Set<String> beginnings() {
        Set<String> all = new HashSet<>();
        for (String form : LEGAL) {
            for (int end = 2; form.length() > 2 && end < form.length(); end++) {
                all.add(form.substring(0, end));
            }
        }
        return all;
    }

    private static Map<String, String> spellings() {
        Map<String, String> all = new HashMap<>();
        for (String entry : WordLists.entries("spellings")) {
            String[] pair = entry.split("=");
            all.putIfAbsent(pair[0], pair[1]);
        }
        return all;
    }

    private static Map<String, NameWord.Kind> kinds() {
        Map<String, NameWord.Kind> all = new HashMap<>();
        file(all, "common-words", NameWord.Kind.COMMON);
        file(all, "trades", NameWord.Kind.TRADE);
        file(all, "business-forms", NameWord.Kind.FORM);
        return all;
    }

    private static void file(Map<String, NameWord.Kind> all, String list, NameWord.Kind kind) {
        for (String word : WordLists.entries(list)) {
            all.put(word, kind);
            String stem = Words.stem(word);
            if (stem.length() >= 4) {
                all.put(stem, kind);
            }
            if (kind != NameWord.Kind.COMMON) {
                all.put(canonical(word), kind);
            }
        }
    }
}
