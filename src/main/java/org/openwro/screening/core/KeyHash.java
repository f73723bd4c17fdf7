package org.openwro.screening.core;

import java.util.function.LongConsumer;

/** Hashes of words and of what is left of them, taken letter by letter so that no text is built for a look-up. */
final class KeyHash {

    private static final long START = 0xcbf29ce484222325L;
    /** Odd, so that no letter is lost however many come after it. */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private KeyHash() {}

    /** Hash of nothing yet, apart for each kind of key. */
    static long start(int kind) {
        return (START ^ kind) * BASE;
    }

    static long add(long hash, CharSequence text) {
        long h = hash;
        for (int i = 0; i < text.length(); i++) {
            h = h * BASE + text.charAt(i);
        }
        return h;
    }

    static long of(int kind, CharSequence text) {
        return add(start(kind), text);
    }

    /**
     * Hashes of the text without one of its letters. From the last letter to the first each is the one before with one letter changed,
     * so that a text is gone through twice, not once for each letter; of two equal neighbours one is left out.
     */
    static void eachWithoutOne(int kind, CharSequence text, LongConsumer keys) {
        int last = text.length() - 1;
        if (last < 0) {
            return;
        }
        long h = start(kind);
        for (int i = 0; i < last; i++) {
            h = h * BASE + text.charAt(i);
        }
        keys.accept(h);
        long place = 1;
        char after = text.charAt(last);
        for (int i = last - 1; i >= 0; i--) {
            char here = text.charAt(i);
            if (here != after) {
                h += (after - here) * place;
                keys.accept(h);
            }
            after = here;
            place *= BASE;
        }
    }
}
