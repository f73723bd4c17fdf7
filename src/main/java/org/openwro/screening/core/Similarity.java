package org.openwro.screening.core;

import java.util.HashSet;
import java.util.Set;

/** How alike two words are, for typing errors and for two romanisations of one sound. */
final class Similarity {

    private Similarity() {}

    /** 1 for the same word, 0 for a different one; short words must agree to the letter. */
    static double of(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int longer = Math.max(a.length(), b.length());
        int shorter = Math.min(a.length(), b.length());
        if (shorter == 2 && longer == 2 && letters(a) && letters(b)) {
            return Sound.of(a).equals(Sound.of(b)) ? 0.84 : 0;
        }
        if (shorter < 3 || longer - shorter > 2 || !letters(a) || !letters(b)) {
            return 0;
        }
        if (shorter < 4) {
            return alikeInSound(a, b) ? 0.84 : 0;
        }
        int allowed = longer >= 8 ? 2 : 1;
        int distance = distance(a, b, allowed);
        if (distance <= allowed) {
            double perEdit = longer >= 7 ? 0.06 : longer >= 5 ? 0.09 : 0.16;
            return 1 - distance * perEdit;
        }
        return alikeInSound(a, b) ? shorter >= 5 ? 0.9 : 0.86 : 0;
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

    /** Edits (insert, delete, replace, swap of neighbours) between two words, or limit + 1 when there are more. */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
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
        return above[b.length()];
    }

    private static boolean letters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean alikeInSound(String a, String b) {
        String sound = Sound.of(a);
        boolean alike = sound.length() >= 3 && sound.equals(Sound.of(b));
        boolean hardX = (a.indexOf('x') >= 0) != (b.indexOf('x') >= 0);
        return alike || hardX && sound.length() >= 3 && Sound.withHardX(a).equals(Sound.withHardX(b));
    }

    /** The word and all words with one letter less: two words with one edit between them share one of these. */
    static Set<String> neighbours(String word) {
        Set<String> all = new HashSet<>();
        all.add(word);
        if (word.length() >= 4) {
            for (int i = 0; i < word.length(); i++) {
                all.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        return all;
    }
}
