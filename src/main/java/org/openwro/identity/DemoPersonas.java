package org.openwro.identity;

import static org.openwro.identity.Role.ADMINISTRATOR;
import static org.openwro.identity.Role.AUDITOR;
import static org.openwro.identity.Role.COMMISSIONER;
import static org.openwro.identity.Role.COUNSEL;
import static org.openwro.identity.Role.DIRECTOR;
import static org.openwro.identity.Role.IMPORTER;
import static org.openwro.identity.Role.INTAKE_ANALYST;
import static org.openwro.identity.Role.INVESTIGATOR;
import static org.openwro.identity.Role.MODEL_APPROVER;
import static org.openwro.identity.Role.MODEL_EDITOR;
import static org.openwro.identity.Role.PORT_DIRECTOR;
import static org.openwro.identity.Role.PORT_OFFICER;
import static org.openwro.identity.Role.PRODUCER;
import static org.openwro.identity.Role.REPRESENTATIVE;
import static org.openwro.identity.Role.SECRETARY;
import static org.openwro.identity.Role.TRADE_SPECIALIST;

import java.util.List;
import java.util.Set;

/** The invented people and companies of profile {@code demo}. Their password is published, so they never meet real cases. */
public final class DemoPersonas {

    public static final String PASSWORD = "openwro-demo";

    public static final Organisation HARBOR = new Organisation(
            "ORG-HARBOR",
            "Harbor Home Textiles LLC",
            OrganisationKind.IMPORTER,
            "imports@harbor-home.example",
            "410 Terminal Way, San Pedro, CA 90731",
            "US");
    public static final Organisation GARDEN = new Organisation(
            "ORG-GARDEN",
            "Garden State Foods Inc.",
            OrganisationKind.IMPORTER,
            "customs@gardenstate-foods.example",
            "77 Doremus Avenue, Newark, NJ 07105",
            "US");
    public static final Organisation KEEL = new Organisation(
            "ORG-KEEL",
            "Keel and Mast Customs Brokers",
            OrganisationKind.REPRESENTATIVE,
            "desk@keel-mast.example",
            "9 Harbor Plaza, Long Beach, CA 90802",
            "US");
    public static final Organisation TARIM = new Organisation(
            "ORG-TARIM",
            "Tarim Weaving Mill Co., Ltd.",
            OrganisationKind.PRODUCER,
            "office@tarim-weaving.example",
            "18 Renmin Road, Aksu 843000",
            "CN");

    private DemoPersonas() {}

    public static List<Organisation> organisations() {
        return List.of(HARBOR, GARDEN, KEEL, TARIM);
    }

    public static List<Account> accounts() {
        return List.of(
                staff("ines", "Ines Alvarado", INTAKE_ANALYST),
                staff("victor", "Victor Okafor", INVESTIGATOR),
                staff("tara", "Tara Lindqvist", TRADE_SPECIALIST),
                staff("carmen", "Carmen Whitfield", COUNSEL),
                staff("diego", "Diego Marchetti", DIRECTOR),
                staff("thea", "Thea Novak (acting director)", TRADE_SPECIALIST, DIRECTOR),
                staff("colin", "Colin Adeyemi", COMMISSIONER),
                staff("selma", "Selma Haddad", SECRETARY),
                port("pat", "Pat Nguyen", PORT_OFFICER, "2704"),
                port("noel", "Noel Petrov", PORT_OFFICER, "4601"),
                port("paula", "Paula Reyes", PORT_DIRECTOR, "2704"),
                port("dana", "Dana Kim", PORT_DIRECTOR, "4601"),
                outside("harper", "Harper Quinn", IMPORTER, HARBOR),
                outside("gale", "Gale Rossi", IMPORTER, GARDEN),
                outside("beck", "Beck Sorensen", REPRESENTATIVE, KEEL),
                outside("mei", "Mei Zhang", PRODUCER, TARIM),
                staff("edith", "Edith Brandt", MODEL_EDITOR),
                staff("malik", "Malik Osei", MODEL_APPROVER),
                staff("admin", "Ada Fischer", ADMINISTRATOR),
                staff("astrid", "Astrid Lund", ADMINISTRATOR),
                staff("audra", "Audra Bell", AUDITOR));
    }

    private static Account staff(String username, String name, Role... roles) {
        return new Account(username, name, username + "@openwro.example", Set.of(roles), Set.of(), null, true);
    }

    private static Account port(String username, String name, Role role, String port) {
        return new Account(username, name, username + "@openwro.example", Set.of(role), Set.of(port), null, true);
    }

    private static Account outside(String username, String name, Role role, Organisation organisation) {
        return new Account(username, name, organisation.email(), Set.of(role), Set.of(), organisation.id(), true);
    }
}
