package org.openwro.investigation;

import java.time.LocalDate;

/**
 * What is known of a piece of evidence beside its source.
 *
 * @param datedOn day of the piece itself; null when not known
 * @param language ISO 639-1 in small letters; empty when not known
 * @param redactionNote what must be taken out before anybody outside sees it; empty for nothing
 * @param party number of the site, vessel or other party that it is about; null for the whole case
 */
public record ExhibitDetails(LocalDate datedOn, String language, String redactionNote, Integer party) {

    public static ExhibitDetails none() {
        return new ExhibitDetails(null, "", "", null);
    }
}
