package org.openwro.detention;

import java.util.List;

/**
 * What a package should hold.
 *
 * @param commodity GENERAL for every package, else the kind of goods for which it is asked
 * @param hts beginnings of tariff numbers that show the commodity, digits only; empty for GENERAL
 * @param basis where it was asked for; practice that no published text asks for is named so
 */
public record ChecklistItem(String id, String commodity, List<String> hts, String text, String basis) {

    boolean isFor(String tariffNumber) {
        String digits = tariffNumber.replaceAll("\\D", "");
        return hts.isEmpty() || hts.stream().anyMatch(digits::startsWith);
    }

    public String commodityKey() {
        return "detention.checklist.commodity." + commodity;
    }
}
