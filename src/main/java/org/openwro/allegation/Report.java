package org.openwro.allegation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openwro.reference.IloIndicator;

/**
 * What a filer reports, in the filer's own words. Says nothing about who reports.
 *
 * @param reasons why the filer believes it (19 CFR 12.42(b)(1))
 * @param merchandise description of the goods (12.42(b)(2))
 * @param production facts about the production abroad (12.42(b)(3))
 * @param country ISO 3166-1 alpha-2
 * @param place province, town or site; may be empty
 * @param goods short names of the goods, at least one
 * @param importEvidence why the goods come or will come to the United States; may be empty
 * @param lastSeen last day on which the filer knows the facts to hold; null when not said
 */
public record Report(
        String reasons,
        String merchandise,
        String production,
        String producer,
        String country,
        String place,
        List<String> goods,
        Set<IloIndicator> indicators,
        ChildLabour childLabour,
        String importEvidence,
        LocalDate lastSeen) {

    private static final int LONGEST_TITLE = 90;

    public Report {
        goods = List.copyOf(goods);
        indicators = Collections.unmodifiableSet(new TreeSet<>(indicators));
    }

    /** Goods and place, as the case is called in lists: "Cotton, tomatoes, Xinjiang (CN)". */
    public String title() {
        String names = String.join(", ", goods) + (place.isBlank() ? "" : ", " + place);
        if (names.length() > LONGEST_TITLE) {
            names = names.substring(0, LONGEST_TITLE - 1).strip() + "…";
        }
        return Character.toUpperCase(names.charAt(0)) + names.substring(1) + " (" + country + ")";
    }
}
