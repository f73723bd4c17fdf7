package org.openwro.screening.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openwro.screening.words.TariffEditions;

/**
 * A tariff number, or its beginning, as an order names it, with the numbers that stand for the same goods in other editions of the
 * tariff.
 *
 * @param asWritten as the order writes it
 */
record TariffPrefix(String asWritten, String digits, List<Other> others) {

    /**
     * The same goods in another edition.
     *
     * @param since first day of the later edition
     * @param later whether the number took the place of the order's; else the order's took its place
     * @param exact whether every number that begins so was the order's; else it takes in more
     */
    record Other(String digits, LocalDate since, boolean later, boolean exact) {

        boolean covers(String hts, LocalDate imported) {
            return hts.startsWith(digits) && later != imported.isBefore(since);
        }
    }

    static TariffPrefix of(String asWritten) {
        String digits = asWritten.replaceAll("\\D", "");
        List<Other> others = new ArrayList<>();
        successors(digits, true, others);
        for (TariffEditions.Change change : TariffEditions.changes()) {
            if (related(change.later(), digits) && !related(change.former(), digits)) {
                others.add(new Other(change.former(), change.since(), false, false));
            }
        }
        return new TariffPrefix(asWritten, digits, List.copyOf(others));
    }

    private static void successors(String code, boolean exact, List<Other> found) {
        for (TariffEditions.Change change : TariffEditions.changes()) {
            boolean known = found.stream().anyMatch(each -> each.digits().equals(change.later()));
            if (related(change.former(), code) && !change.later().startsWith(code) && !known) {
                boolean whole = exact && change.former().startsWith(code);
                found.add(new Other(change.later(), change.since(), true, whole));
                successors(change.later(), whole, found);
            }
        }
    }

    private static boolean related(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}
