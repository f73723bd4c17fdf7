package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A vessel's name as letters and number: {@code F/V Zhen Fa No. 7}, {@code ZHENFA7} and {@code Zhen Fa #7} are one name,
 * Zhen Fa 76 is another.
 *
 * @param letters without spaces
 * @param number without leading zeros; empty for a name without a number
 * @param fishing the text itself says that it is a fishing vessel
 */
record VesselName(String text, String letters, String number, boolean fishing) {

    private static final Pattern FISHING = Pattern.compile(
            "^\\s*(f/v|f\\.v\\.|fv|fishing vessel|f/t|m/?fv|kmn?|fb|b/p)\\b[ .:]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CARRIER =
            Pattern.compile("^\\s*(m/v|mv|m\\.v\\.|s/s)\\b[ .:]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER =
            Pattern.compile("\\s*(\\(.*|call ?sign.*|imo\\b.*|voy\\b.*|v\\.\\s*\\d.*)$", Pattern.CASE_INSENSITIVE);
    static final VesselName NONE = new VesselName("", "", "", false);

    private static final Set<String> MARKS = Set.of("no", "nr", "num", "number", "hao");
    private static final Pattern LETTERS_DIGITS = Pattern.compile("([a-z]{2,}?)(no)?(\\d+)");

    static VesselName of(String text) {
        String source = text == null ? "" : text.substring(0, Math.min(text.length(), Latin.LONGEST_READ));
        boolean fishing = FISHING.matcher(source).find();
        String bare = CARRIER.matcher(FISHING.matcher(source).replaceFirst("")).replaceFirst("");
        List<String> words = words(AFTER.matcher(bare).replaceFirst(""));
        StringBuilder letters = new StringBuilder();
        String number = "";
        for (String word : words) {
            if (word.matches("\\d+")) {
                number = number + word.replaceFirst("^0+(?=.)", "");
            } else {
                letters.append(word);
            }
        }
        return new VesselName(source.strip(), letters.toString(), number, fishing);
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    boolean sameLetters(VesselName other) {
        return sameLetters(letters, other.letters);
    }

    static boolean sameLetters(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        return shorter >= 7 && Similarity.distance(a, b, 1) <= 1
                || shorter >= 6 && Sound.of(a).equals(Sound.of(b));
    }

    /** Words with the number mark left out and letters parted from digits. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Words.of(text)) {
            Matcher joined = LETTERS_DIGITS.matcher(word);
            if (joined.matches()) {
                if (!MARKS.contains(joined.group(1))) {
                    words.add(joined.group(1));
                }
                words.add(joined.group(3));
            } else if (!MARKS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
