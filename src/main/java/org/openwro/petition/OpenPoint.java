package org.openwro.petition;

import org.openwro.reference.IloIndicator;

/** An indicator that is still open at a place; one is enough to keep the order as it is. */
public record OpenPoint(PetitionPlace place, IloIndicator indicator) {

    /** In one line of words. */
    public String words() {
        return indicator.code() + " at " + place.name();
    }
}
