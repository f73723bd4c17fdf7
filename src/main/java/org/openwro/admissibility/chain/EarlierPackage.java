package org.openwro.admissibility.chain;

import java.time.LocalDate;
import org.openwro.detention.DetentionId;
import org.openwro.detention.DetentionState;

/**
 * An earlier shipment with a supply chain.
 *
 * @param endedOn null while it is not decided
 */
public record EarlierPackage(
        DetentionId detention, String entryNumber, DetentionState state, LocalDate endedOn, int steps) {

    /** Whether its proof satisfied for the whole shipment: a positive decision that may be referred to. */
    public boolean isPositive() {
        return state == DetentionState.RELEASED;
    }
}
