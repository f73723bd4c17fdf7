package org.openwro.petition;

import java.time.LocalDate;

/**
 * A visit of the agency to a place of a petition.
 *
 * @param madeOn null before it was made
 * @param calledOff why it was called off; empty when it was not
 */
public record SiteVisit(
        int seq,
        int place,
        LocalDate plannedOn,
        String plannedBy,
        LocalDate madeOn,
        String findings,
        String calledOff) {

    public boolean isOpen() {
        return madeOn == null && calledOff.isEmpty();
    }
}
