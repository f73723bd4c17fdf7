package org.openwro.screening.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openwro.screening.words.WordLists;

/**
 * Place words in one spelling, old romanisations and local names included. They tell where a firm is, not which firm
 * it is. The list serves names only; where an order reaches is told by the order itself.
 */
final class Places {

    private static final Map<String, String> SPELLINGS = spellings();

    private static final Set<String> KINDS_OF_PLACE =
            Set.of("city", "shi", "prefecture", "county", "district", "province");

    private Places() {}

    static boolean isPlace(String word) {
        return SPELLINGS.containsKey(word);
    }

    static String canonical(String word) {
        return SPELLINGS.getOrDefault(word, word);
    }

    /** Whether two place texts name the same place, in whatever spelling and spacing. */
    static boolean same(String a, String b) {
        String first = key(a);
        String second = key(b);
        return !first.isEmpty() && (first.equals(second) || first.length() > 5 && Similarity.of(first, second) >= 0.9);
    }

    /** A place text as one comparable word. */
    static String key(String text) {
        List<String> words = Words.of(text);
        String joined = String.join("", words);
        if (SPELLINGS.containsKey(joined)) {
            return SPELLINGS.get(joined);
        }
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            if (!KINDS_OF_PLACE.contains(word)) {
                key.append(canonical(word));
            }
        }
        return key.toString();
    }

    private static Map<String, String> spellings() {
        Map<String, String> all = new HashMap<>();
        for (String entry : WordLists.entries("places")) {
            String[] parts = entry.split("=");
            all.putIfAbsent(parts[0], parts[0]);
            if (parts.length == 2) {
                for (String variant : parts[1].split(",")) {
                    all.putIfAbsent(variant, parts[0]);
                }
            }
        }
        return all;
    }
}
