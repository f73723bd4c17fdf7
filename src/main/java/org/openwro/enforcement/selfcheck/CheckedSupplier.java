package org.openwro.enforcement.selfcheck;

import java.util.List;
import org.openwro.screening.core.Match;

/**
 * A supplier and what the orders say of it.
 *
 * @param matches the strongest under each order, without the evidence of days
 */
public record CheckedSupplier(Supplier supplier, Finding finding, List<Match> matches) {

    public CheckedSupplier {
        matches = List.copyOf(matches);
    }

    /** There is deliberately no value that calls a supplier clear. */
    public enum Finding {
        /** Names or places of an order are met; worth looking at before anything is bought. */
        MATCH,
        /** Something is met, but what was entered does not decide it. */
        POSSIBLE,
        /** Nothing of what was entered points to an order that counts on the day. */
        NO_EVIDENCE
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return supplier + ": " + finding;
    }
}
