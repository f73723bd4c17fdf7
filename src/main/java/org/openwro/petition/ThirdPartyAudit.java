package org.openwro.petition;

import java.time.LocalDate;
import java.util.Set;

/**
 * An audit by a third party.
 *
 * @param seq within the petition, 0 before it is added
 * @param independence who paid the auditor and what else it does for the company
 * @param places numbers of the places that were audited
 * @param report id of a paper of the petition
 */
public record ThirdPartyAudit(
        int seq,
        String auditor,
        String independence,
        boolean unannounced,
        LocalDate beganOn,
        LocalDate endedOn,
        Set<Integer> places,
        String report) {

    public ThirdPartyAudit {
        places = Set.copyOf(places);
    }

    boolean covers(PetitionPlace place) {
        return unannounced && places.contains(place.seq());
    }
}
