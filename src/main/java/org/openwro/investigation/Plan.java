package org.openwro.investigation;

import java.util.List;
import java.util.Set;
import org.openwro.reference.LabourClass;

/**
 * Who leads, what is looked at, and whom it concerns. May be half written while the task is open.
 *
 * @param lead username of an investigator; empty before planning
 * @param scopeNote the question that the case is to answer, and what it leaves out
 * @param goods goods to be looked at
 * @param places places to be looked at
 * @param classes kinds of labour under 19 U.S.C. 1307 that are looked for
 * @param sources where evidence is to be sought
 */
public record Plan(
        String lead,
        String scopeNote,
        List<Party> parties,
        List<String> goods,
        List<String> places,
        Set<LabourClass> classes,
        List<String> sources) {

    public Plan {
        parties = List.copyOf(parties);
        goods = List.copyOf(goods);
        places = List.copyOf(places);
        classes = Set.copyOf(classes);
        sources = List.copyOf(sources);
    }

    static Plan none() {
        return new Plan("", "", List.of(), List.of(), List.of(), Set.of(), List.of());
    }

    Plan ledBy(String username) {
        return new Plan(username, scopeNote, parties, goods, places, classes, sources);
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
