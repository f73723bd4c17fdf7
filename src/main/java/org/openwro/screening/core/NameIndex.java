package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the listed names that could be meant by a name, without looking at the others. Each name is filed under its
 * telling words, under neighbouring words joined, under their sound, and under all of these with one letter missing.
 *
 * @param <T> what a name stands for
 */
final class NameIndex<T> {

    private final Map<String, Set<T>> filed = new HashMap<>();

    void file(NameReading name, T meaning) {
        for (String key : keys(name)) {
            filed.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(meaning);
        }
    }

    Set<T> candidates(NameReading name) {
        Set<T> found = new LinkedHashSet<>();
        for (String key : keys(name)) {
            found.addAll(filed.getOrDefault(key, Set.of()));
        }
        return found;
    }

    private static Set<String> keys(NameReading name) {
        Set<String> keys = new HashSet<>();
        for (String part : parts(name)) {
            keys.addAll(Similarity.neighbours(part));
            if (part.length() >= 5) {
                keys.add("~" + Sound.of(part));
            }
        }
        return keys;
    }

    private static List<String> parts(NameReading name) {
        List<NameWord> words = name.words();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).tells() || name.telling().isEmpty()) {
                parts.add(words.get(i).text());
            }
            StringBuilder joined = new StringBuilder(words.get(i).text());
            for (int j = i + 1; j < Math.min(i + 3, words.size()); j++) {
                joined.append(words.get(j).text());
                parts.add(joined.toString());
            }
        }
        return parts;
    }
}
