package org.openwro.register.web;

import java.util.List;

/** Small numbers as a news text writes them. */
final class NumberWords {

    private static final List<String> CARDINAL = List.of(
            "none",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> ORDINAL = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private NumberWords() {}

    static String cardinal(int number) {
        return number < CARDINAL.size() ? CARDINAL.get(number) : String.valueOf(number);
    }

    /** @param number from 1 */
    static String ordinal(int number) {
        if (number <= ORDINAL.size()) {
            return ORDINAL.get(number - 1);
        }
        int lastTwo = number % 100;
        String ending = lastTwo >= 11 && lastTwo <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
