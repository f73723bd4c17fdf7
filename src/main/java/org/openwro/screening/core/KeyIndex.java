package org.openwro.screening.core;

import java.util.Arrays;

/**
 * Numbers filed under hashed keys, read-only and compact: millions of keys take some tens of bytes each. Two keys may
 * share a hash once in a million look-ups; the answer is then a candidate too many, never one too few.
 */
final class KeyIndex {

    private static final int NUMBER_BITS = 24;
    private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;

    private static final int BITS_PER_ENTRY = 8;

    private final long[] entries;
    private final int[] firstEntry;
    private final int mask;

    /** One bit for each key, so small that it stays in the processor's cache: most look-ups end here. */
    private final long[] known;

    private final long knownMask;

    private KeyIndex(long[] entries) {
        this.entries = entries;
        int size = Integer.highestOneBit(Math.max(8, entries.length)) * 2;
        this.mask = size - 1;
        this.firstEntry = new int[size];
        this.known = new long[Math.max(1, size * BITS_PER_ENTRY / Long.SIZE)];
        this.knownMask = (long) known.length * Long.SIZE - 1;
        for (int i = 0; i < entries.length; i++) {
            long bit = bit(key(entries[i]));
            known[(int) (bit >>> 6)] |= 1L << bit;
            if (i == 0 || key(entries[i]) != key(entries[i - 1])) {
                int slot = slot(key(entries[i]));
                while (firstEntry[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                firstEntry[slot] = i + 1;
            }
        }
    }

    /** Adds the numbers filed under a key to those found. */
    void find(long hash, Found found) {
        long key = key(spread(hash));
        long bit = bit(key);
        if ((known[(int) (bit >>> 6)] & 1L << bit) == 0) {
            return;
        }
        int slot = slot(key);
        while (firstEntry[slot] != 0) {
            int i = firstEntry[slot] - 1;
            if (key(entries[i]) == key) {
                for (; i < entries.length && key(entries[i]) == key; i++) {
                    found.add((int) (entries[i] & NUMBER_MASK));
                }
                return;
            }
            slot = (slot + 1) & mask;
        }
    }

    /** Lets every bit of a hash count in the highest ones, which are kept. */
    private static long spread(long hash) {
        long h = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return (h ^ h >>> 32) * 0xD6E8FEB86659FD93L;
    }

    private long bit(long key) {
        return (key * 0xD6E8FEB86659FD93L) >>> 24 & knownMask;
    }

    private int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    }

    private static long key(long entry) {
        return entry >>> NUMBER_BITS;
    }

    /** Collects keys before the index is made. */
    static final class Builder {

        private long[] entries = new long[1024];
        private int size;

        void file(long hash, int number) {
            if (number > NUMBER_MASK) {
                throw new IllegalArgumentException("more than " + NUMBER_MASK + " targets");
            }
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
            }
            entries[size++] = spread(hash) & ~NUMBER_MASK | number;
        }

        KeyIndex build() {
            long[] sorted = Arrays.copyOf(entries, size);
            Arrays.parallelSort(sorted);
            int kept = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    sorted[kept++] = sorted[i];
                }
            }
            long[] unique = Arrays.copyOf(sorted, kept);
            entries = new long[0];
            size = 0;
            return new KeyIndex(unique);
        }
    }

    /** Numbers found, each once, in the sequence in which they were found. */
    static final class Found {

        private int[] numbers = new int[16];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        int[] distinct() {
            int[] sorted = Arrays.copyOf(numbers, size);
            Arrays.sort(sorted);
            int kept = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    sorted[kept++] = sorted[i];
                }
            }
            return Arrays.copyOf(sorted, kept);
        }
    }
}
