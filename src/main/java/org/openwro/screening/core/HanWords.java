package org.openwro.screening.core;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openwro.screening.words.WordLists;

/**
 * Business words in Chinese characters, and some in Korean letters, with their English meaning, and places with their names. Transliteration alone
 * would give their sound, which no English name carries; other proper names are left to it, syllable by syllable.
 */
final class HanWords {

    private static final Pattern NUMBER = Pattern.compile("第?([一二三四五六七八九十〇零]{1,4})(?=[号號])");
    private static final Pattern ORDINAL = Pattern.compile("第([一二三四五六七八九十〇零]{1,4})");
    private static final String DIGITS = "零一二三四五六七八九";

    /** The sound of each character read so far; at most as many as there are Han characters. */
    private static final Map<Integer, String> SOUNDS = new ConcurrentHashMap<>();

    private static final Map<String, String> MEANINGS = meanings();
    private static final int LONGEST =
            MEANINGS.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private HanWords() {}

    static boolean occursIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x2E80) {
                return true;
            }
        }
        return false;
    }

    /** Meanings and sounds in Latin letters; the syllables of one proper name stay together: 金马 reads jinma. */
    static String translate(String text) {
        String numbered = numbers(ORDINAL, numbers(NUMBER, text.replace("(주)", " ")));
        StringBuilder latin = new StringBuilder();
        boolean inName = false;
        for (int i = 0; i < numbered.length(); ) {
            int known = knownAt(numbered, i);
            int letter = numbered.codePointAt(i);
            if (known > 0) {
                latin.append(' ')
                        .append(MEANINGS.get(numbered.substring(i, i + known)))
                        .append(' ');
                i += known;
                inName = false;
            } else {
                boolean han = Character.isIdeographic(letter);
                if (han && !inName) {
                    latin.append(' ');
                } else if (!han && inName) {
                    latin.append(' ');
                }
                latin.append(han ? sound(letter) : Character.toString(letter));
                inName = han;
                i += Character.charCount(letter);
            }
        }
        return latin.toString();
    }

    /** Length of the longest known word here, 0 for none. */
    private static int knownAt(String text, int at) {
        if (text.charAt(at) < 0x2E80) {
            return 0;
        }
        for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
            if (MEANINGS.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static String sound(int letter) {
        return SOUNDS.computeIfAbsent(
                letter,
                l -> HanScript.TO_LATIN.transliterate(Character.toString(l)).replace(" ", ""));
    }

    private static String numbers(Pattern pattern, String text) {
        Matcher number = pattern.matcher(text);
        return number.replaceAll(m -> " " + value(m.group(1)) + " ");
    }

    private static int value(String han) {
        int value = 0;
        for (char c : han.toCharArray()) {
            int digit = c == '〇' ? 0 : DIGITS.indexOf(c);
            value = c == '十'
                    ? Math.max(value, 1) * 10
                    : value % 10 == 0 && value > 0 ? value + digit : value * 10 + digit;
        }
        return value;
    }

    private static Map<String, String> meanings() {
        Map<String, String> all = new HashMap<>();
        for (String entry : WordLists.entries("han")) {
            String[] pair = entry.split("=");
            all.putIfAbsent(pair[0], pair[1].replace('-', ' '));
        }
        return all;
    }

    /** Loaded when the first name needs it. */
    private static final class HanScript {

        static final Transliterator TO_LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    }
}
