package org.openwro.screening.core;

/** Compares names of parties outside of a screening. */
public final class PartyNames {

    private PartyNames() {}

    /** Whether a name as filed means the party of an order, as surely as a release needs it. */
    public static boolean same(String filed, String party) {
        return NameComparison.between(NameReading.of(filed), NameReading.of(party))
                        .value()
                >= EntityRule.LIKE;
    }
}
