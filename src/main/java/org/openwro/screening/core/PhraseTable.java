package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sequences of words and what takes their place; of several that begin alike the longest is taken. */
final class PhraseTable {

    private record Entry(List<String> words, List<String> instead) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /** @param instead words that take the place of the phrase; none removes it */
    void add(List<String> phrase, List<String> instead) {
        List<Entry> entries = byFirstWord.computeIfAbsent(phrase.get(0), k -> new ArrayList<>());
        entries.add(new Entry(phrase, instead));
        entries.sort(Comparator.comparingInt((Entry e) -> -e.words().size()));
    }

    /** The words with every phrase replaced, from the left; the same list where none occurs. */
    List<String> replace(List<String> words) {
        List<String> replaced = null;
        for (int i = 0; i < words.size(); ) {
            Entry entry = entryAt(words, i);
            if (entry != null && replaced == null) {
                replaced = new ArrayList<>(words.subList(0, i));
            }
            if (entry != null) {
                replaced.addAll(entry.instead());
                i += entry.words().size();
            } else {
                if (replaced != null) {
                    replaced.add(words.get(i));
                }
                i++;
            }
        }
        return replaced == null ? words : replaced;
    }

    private Entry entryAt(List<String> words, int at) {
        for (Entry entry : byFirstWord.getOrDefault(words.get(at), List.of())) {
            int end = at + entry.words().size();
            if (end <= words.size() && words.subList(at, end).equals(entry.words())) {
                return entry;
            }
        }
        return null;
    }
}
