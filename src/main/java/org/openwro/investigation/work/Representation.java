package org.openwro.investigation.work;

import java.time.LocalDate;

/**
 * What an interested person has to say on the case (19 CFR 12.42(d)).
 *
 * @param reference where the paper is; may be empty
 * @param consideration how it was weighed; empty before
 * @param consideredOn null before
 */
public record Representation(
        int number,
        Side side,
        String name,
        LocalDate receivedOn,
        String substance,
        String reference,
        String consideration,
        String consideredBy,
        LocalDate consideredOn) {

    /** Who speaks, in the words of 19 CFR 12.42(d). */
    public enum Side {
        FOREIGN_INTEREST,
        IMPORTER,
        DOMESTIC_PRODUCER,
        OTHER;

        public String labelKey() {
            return "investigation.side." + name();
        }
    }

    public boolean isConsidered() {
        return consideredOn != null;
    }
}
