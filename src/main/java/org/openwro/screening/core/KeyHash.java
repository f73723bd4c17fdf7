package org.openwro.screening.core;

/** Hashes of words and of what is left of them, taken letter by letter so that no text is built for a look-up. */
final class KeyHash {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private KeyHash() {}

    /** Hash of nothing yet, apart for each kind of key. */
    static long start(int kind) {
        return (START ^ kind) * PRIME;
    }

    static long add(long hash, CharSequence text) {
        long h = hash;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return h;
    }

    static long of(int kind, CharSequence text) {
        return add(start(kind), text);
    }

    /** Hash of the text without its letter at one place. */
    static long without(int kind, CharSequence text, int place) {
        long h = start(kind);
        for (int i = 0; i < text.length(); i++) {
            if (i != place) {
                h = (h ^ text.charAt(i)) * PRIME;
            }
        }
        return h;
    }
}
