package org.openwro.screening.mid;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first four digits of the largest number of the street or box line. Numbers in words do not count. */
final class MidNumber {

    private static final int DIGITS = 4;

    /** Commas and hyphens inside a number do not part it; a space does. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[,-][0-9]+)*");

    private MidNumber() {}

    static MidPart of(String address) {
        String largest = "";
        BigInteger value = BigInteger.ONE.negate();
        Matcher number = NUMBER.matcher(MidText.plain(address));
        while (number.find()) {
            String digits = number.group().replaceAll("[,-]", "");
            BigInteger candidate = new BigInteger(digits);
            if (candidate.compareTo(value) > 0) {
                largest = digits;
                value = candidate;
            }
        }
        String part = largest.substring(0, Math.min(DIGITS, largest.length()));
        MidPart.Step step = new MidPart.Step(largest.isEmpty() ? "NO_NUMBER" : "LARGEST_NUMBER", largest, part);
        return new MidPart(MidPart.Kind.NUMBER, part, List.of(step));
    }
}
