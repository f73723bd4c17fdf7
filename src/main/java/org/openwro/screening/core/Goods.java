package org.openwro.screening.core;

import java.util.List;

/**
 * The merchandise of a target. A line is inside when its tariff number starts with one of the prefixes or its
 * description carries one of the words.
 *
 * @param htsPrefixes tariff prefixes, with or without dots
 * @param words goods in words, singular; several words in one entry must all occur
 * @param all every product is covered, whatever the goods
 * @param whollyOrInPart goods of a third country that contain the merchandise are covered too
 * @param downstream products made from the merchandise are covered
 * @param madeIn ISO 3166-1 alpha-2 of the only country of origin covered; null for any
 */
public record Goods(
        List<String> htsPrefixes,
        List<String> words,
        boolean all,
        boolean whollyOrInPart,
        boolean downstream,
        String madeIn) {

    public Goods {
        htsPrefixes = htsPrefixes == null ? List.of() : List.copyOf(htsPrefixes);
        words = words == null ? List.of() : List.copyOf(words);
        madeIn = madeIn == null || madeIn.isBlank() ? null : madeIn;
    }

    /** Every product of the target. */
    public static Goods everything() {
        return new Goods(List.of(), List.of(), true, true, true, null);
    }
}
