package org.openwro.reference.history;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that a historic order is aimed at, in neutral terms. Texts that name a choice carry the same words as the
 * screening types and the tables of orders.
 *
 * @param kind ENTITY, SITE, REGION, COUNTRY, VESSEL, FLEET, SECTOR, LABOUR_SOURCE or NOT_COVERED
 * @param country ISO 3166-1 alpha-2; null when the order does not tie the party to one
 * @param placeNames a leading {@code ~} marks a wider area that contains the region
 * @param inclusion NAMED_ONLY, SUBSIDIARIES or AFFILIATES_AND_JV
 * @param from first day in force; null: since ever
 * @param to first day no longer in force; null: open
 * @param endAnchor PRODUCED_AFTER, RECEIVED_AFTER, IMMEDIATE_RELEASED or IMMEDIATE_FUTURE; null while open
 */
public record HistoricTarget(
        String kind,
        String name,
        List<String> aliases,
        String country,
        String city,
        String regionCode,
        List<String> postalPrefixes,
        List<String> placeNames,
        List<String> htsPrefixes,
        List<String> goodsWords,
        boolean allGoods,
        boolean whollyOrInPart,
        boolean downstream,
        String madeIn,
        String inclusion,
        String vesselFlag,
        LocalDate from,
        LocalDate to,
        String endAnchor) {

    public HistoricTarget {
        aliases = List.copyOf(aliases);
        postalPrefixes = List.copyOf(postalPrefixes);
        placeNames = List.copyOf(placeNames);
        htsPrefixes = List.copyOf(htsPrefixes);
        goodsWords = List.copyOf(goodsWords);
    }

    /** The same, no longer applied from a day on because a presumption is applied instead. */
    HistoricTarget until(LocalDate day) {
        return new HistoricTarget(
                kind,
                name,
                aliases,
                country,
                city,
                regionCode,
                postalPrefixes,
                placeNames,
                htsPrefixes,
                goodsWords,
                allGoods,
                whollyOrInPart,
                downstream,
                madeIn,
                inclusion,
                vesselFlag,
                from,
                day,
                "IMMEDIATE_FUTURE");
    }
}
