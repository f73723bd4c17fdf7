package org.openwro.investigation;

import java.util.List;

/**
 * Who leads, what is looked at, and whom it concerns.
 *
 * @param lead username of an investigator; empty before planning
 */
public record Plan(String lead, String scopeNote, List<Party> parties) {

    public Plan {
        parties = List.copyOf(parties);
    }

    static Plan none() {
        return new Plan("", "", List.of());
    }

    /** Somebody or something the case concerns. */
    public record Party(Role role, String name) {}

    /** The part a party has in the case. */
    public enum Role {
        PRODUCER,
        SUBSIDIARY,
        SITE,
        VESSEL,
        RECRUITER,
        IMPORTER,
        OTHER;

        public String labelKey() {
            return "investigation.party." + name();
        }
    }
}
