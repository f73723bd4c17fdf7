package org.openwro.screening.core;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * Keys under which a name is filed and looked up: its telling words, neighbouring words joined, their sound, and all of
 * these with one letter missing, so that two names with one edit between them share a key.
 */
final class NameKeys {

    private static final int EXACT = 1;
    private static final int SOUND = 2;
    private static final int HARD_SOUND = 3;
    private static final int SHORTEST_SOUND = 5;
    private static final int SHORTEST_EDIT = 4;
    private static final int LONGEST_EDIT = 24;
    private static final int WIDEST = 3;

    /** Words of one name that are looked up; more stand in no real name. */
    private static final int MOST_WORDS = 12;

    private NameKeys() {}

    /** A name with a word of its own is filed under that, not under every golden or united in it. */
    static void forOrder(NameReading name, LongConsumer keys) {
        each(name, name.distinctive(), keys);
    }

    static void forLine(NameReading name, LongConsumer keys) {
        each(name, false, keys);
    }

    private static void each(NameReading name, boolean onlyDistinctive, LongConsumer keys) {
        List<NameWord> words = name.words();
        boolean plain = !name.tells();
        int count = Math.min(words.size(), MOST_WORDS);
        for (int i = 0; i < count; i++) {
            NameWord word = words.get(i);
            boolean files = files(word, onlyDistinctive);
            if (files || plain) {
                keysOf(word.text(), keys);
            }
            StringBuilder joined = new StringBuilder(word.text());
            boolean own = files;
            for (int j = i + 1; j < Math.min(i + WIDEST, count); j++) {
                joined.append(words.get(j).text());
                own |= files(words.get(j), onlyDistinctive);
                if (own || plain) {
                    keysOf(joined, keys);
                }
            }
        }
    }

    private static boolean files(NameWord word, boolean onlyDistinctive) {
        return onlyDistinctive ? word.kind() == NameWord.Kind.DISTINCTIVE : word.tells();
    }

    private static void keysOf(CharSequence part, LongConsumer keys) {
        keys.accept(KeyHash.of(EXACT, part));
        if (part.length() >= SHORTEST_EDIT && part.length() <= LONGEST_EDIT) {
            KeyHash.eachWithoutOne(EXACT, part, keys);
        }
        if (part.length() >= SHORTEST_SOUND && part.length() <= LONGEST_EDIT) {
            String word = part.toString();
            String sound = Sound.of(word);
            keys.accept(KeyHash.of(SOUND, sound));
            keys.accept(KeyHash.of(HARD_SOUND, word.indexOf('x') < 0 ? sound : Sound.withHardX(word)));
        }
    }
}
