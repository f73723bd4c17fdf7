package org.openwro.demo;

import java.math.BigDecimal;
import java.util.List;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Plan;
import org.openwro.investigation.chain.ChangeSupplyChain;
import org.openwro.investigation.chain.Link;
import org.openwro.investigation.chain.Party;
import org.openwro.investigation.chain.SupplyChains;

/** Who stands where in the supply chain of the case on palm oil. All names are invented. */
@DemoPart
class Tracing {

    private final Stage stage;
    private final ChangeSupplyChain change;
    private final SupplyChains chains;

    Tracing(Stage stage, ChangeSupplyChain change, SupplyChains chains) {
        this.stage = stage;
        this.change = change;
        this.chains = chains;
    }

    void palmOil(CaseId id) {
        int producer = chains.of(id).parties().get(0).number();
        int recruiter =
                party(id, Plan.Role.RECRUITER, "Nusa Jasa Tenaga Recruiting", "ID", "Jakarta", "-6.2", "106.82");
        int north = party(id, Plan.Role.SITE, "Estate North, Kinabatangan", "MY", "Sabah", "5.41", "118.03");
        int south = party(id, Plan.Role.SITE, "Estate South, Kalabakan", "MY", "Sabah", "4.42", "117.48");
        int mill = party(id, Plan.Role.SUBSIDIARY, "Sandakan River Mill", "MY", "Sandakan", "5.84", "118.12");
        int trader = party(id, Plan.Role.OTHER, "Straits Edible Oils Trading", "SG", "Singapore", "1.29", "103.85");
        int importer =
                party(id, Plan.Role.IMPORTER, "Bayside Food Ingredients", "US", "Long Beach, California", null, null);
        link(id, recruiter, north, Link.Kind.RECRUITS_FOR, "", 1);
        link(id, recruiter, south, Link.Kind.RECRUITS_FOR, "", 1);
        link(id, north, mill, Link.Kind.SUPPLIES, "fresh fruit bunches", 2);
        link(id, south, mill, Link.Kind.SUPPLIES, "fresh fruit bunches", 2);
        link(id, mill, producer, Link.Kind.BELONGS_TO, "", 2);
        link(id, producer, trader, Link.Kind.SUPPLIES, "crude palm oil", 0);
        link(id, trader, importer, Link.Kind.SUPPLIES, "refined palm oil", 0);
    }

    private int party(CaseId id, Plan.Role kind, String name, String country, String place, String north, String east) {
        Party party = new Party(
                0,
                kind,
                name,
                "",
                country,
                place,
                north == null ? null : new BigDecimal(north),
                east == null ? null : new BigDecimal(east),
                "",
                "",
                List.of());
        return change.keep(id, party, victor()).orThrow().number();
    }

    private void link(CaseId id, int from, int to, Link.Kind kind, String goods, int exhibit) {
        change.link(id, new Link(0, from, to, kind, goods, exhibit == 0 ? List.of() : List.of(exhibit)), victor())
                .orThrow();
    }

    private Actor victor() {
        return stage.actor("victor");
    }
}
