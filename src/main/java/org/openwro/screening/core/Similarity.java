package org.openwro.screening.core;

/** How alike two words are, for typing errors and for two romanisations of one sound. */
final class Similarity {

    private static final int DIGIT = 1 << 30;

    private Similarity() {}

    /** 1 for the same word, 0 for a different one; short words must agree to the letter. */
    static double of(NameWord a, NameWord b) {
        if (a.text().equals(b.text())) {
            return 1;
        }
        int longer = Math.max(a.text().length(), b.text().length());
        int shorter = Math.min(a.text().length(), b.text().length());
        if (shorter < 2 || longer - shorter > 2 || ((a.letters() | b.letters()) & DIGIT) != 0) {
            return 0;
        }
        if (shorter == 2) {
            return longer == 2 && a.sound().equals(b.sound()) ? 0.84 : 0;
        }
        if (shorter == 3) {
            return alikeInSound(a, b) ? 0.84 : 0;
        }
        int allowed = longer >= 8 ? 2 : 1;
        if (mayBeWithin(a.letters(), b.letters(), allowed)) {
            int distance = distance(a.text(), b.text(), allowed);
            if (distance <= allowed) {
                double perEdit = longer >= 7 ? 0.06 : longer >= 5 ? 0.09 : 0.16;
                return 1 - distance * perEdit;
            }
        }
        return alikeInSound(a, b) ? shorter >= 5 ? 0.9 : 0.86 : 0;
    }

    /** The same for texts that are not words of a name. */
    static double of(String a, String b) {
        return of(new NameWord(a, NameWord.Kind.COMMON), new NameWord(b, NameWord.Kind.COMMON));
    }

    /** The same for words that one side writes together: equal, or one edit apart. */
    static double joined(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        boolean near = Math.min(a.length(), b.length()) >= 7 && a.charAt(0) == b.charAt(0);
        return near && distance(a, b, 1) <= 1 ? 0.92 : 0;
    }

    /** Whether the letters of a occur in b in the same sequence, from the first on: gmt for garment. */
    static boolean abbreviates(String a, String b) {
        if (a.length() < 2 || a.length() * 4 > b.length() * 3 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < b.length() && at < a.length(); i++) {
            at += b.charAt(i) == a.charAt(at) ? 1 : 0;
        }
        return at == a.length();
    }

    /** Letters that occur in a text, one bit each; one bit for all digits. */
    static int letterSet(CharSequence text) {
        int set = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            set |= c >= 'a' && c <= 'z' ? 1 << (c - 'a') : DIGIT;
        }
        return set;
    }

    /** One edit takes away at most one letter and brings at most one. */
    static boolean mayBeWithin(int letters, int others, int edits) {
        return Integer.bitCount(letters & ~others) <= edits && Integer.bitCount(others & ~letters) <= edits;
    }

    /** Edits (insert, delete, replace, swap of neighbours) between two words, or limit + 1 when there are more. */
    static int distance(String a, String b, int limit) {
        int from = 0;
        int shorter = Math.min(a.length(), b.length());
        if (Math.max(a.length(), b.length()) - shorter > limit) {
            return limit + 1;
        }
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < shorter - from && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return differing(a, b, from, end, limit);
    }

    /** Edits between the parts of both words that differ; a row of the table is left when it exceeds the limit. */
    private static int differing(String a, String b, int from, int end, int limit) {
        int rows = a.length() - end - from;
        int columns = b.length() - end - from;
        if (rows == 0 || columns == 0) {
            return Math.min(limit + 1, Math.max(rows, columns));
        }
        int[] before = new int[columns + 1];
        int[] above = new int[columns + 1];
        int[] row = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= rows; i++) {
            row[0] = i;
            int best = i;
            char here = a.charAt(from + i - 1);
            for (int j = 1; j <= columns; j++) {
                char there = b.charAt(from + j - 1);
                row[j] = Math.min(above[j - 1] + (here == there ? 0 : 1), 1 + Math.min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && here == b.charAt(from + j - 2) && a.charAt(from + i - 2) == there) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] oldest = before;
            before = above;
            above = row;
            row = oldest;
        }
        return above[columns];
    }

    private static boolean alikeInSound(NameWord a, NameWord b) {
        if (a.sound().length() < 3) {
            return false;
        }
        boolean oneHardX = (a.text().indexOf('x') >= 0) != (b.text().indexOf('x') >= 0);
        return a.sound().equals(b.sound()) || oneHardX && a.hardSound().equals(b.hardSound());
    }
}
