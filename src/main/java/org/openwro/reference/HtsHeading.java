package org.openwro.reference;

import java.util.List;

/**
 * A chapter, heading or subheading of the Harmonized Tariff Schedule that orders reach.
 *
 * @param prefix as printed, with points; text, because it may start with 0
 * @param edition the year of the schedule in which the code stands
 * @param goodsWords words by which invoices name such goods
 * @param successors the prefixes that took its place in a later edition; empty while the code is in use
 */
public record HtsHeading(
        String prefix, String edition, String description, List<String> goodsWords, List<String> successors) {

    /** The prefix without points, as entry data gives it. */
    public String digits() {
        return digits(prefix);
    }

    static String digits(String code) {
        return code == null ? "" : code.replaceAll("\\D", "");
    }
}
