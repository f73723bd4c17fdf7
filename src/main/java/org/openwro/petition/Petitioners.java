package org.openwro.petition;

import java.util.Comparator;
import java.util.List;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisation;
import org.openwro.identity.OrganisationKind;
import org.openwro.identity.Organisations;
import org.openwro.identity.Role;
import org.springframework.stereotype.Component;

/** Whose petitions somebody reads, and for whom somebody may file: producers and importers for themselves, representatives for those that gave a letter of authority. */
@Component
public class Petitioners {

    private final Organisations organisations;

    Petitioners(Organisations organisations) {
        this.organisations = organisations;
    }

    /** By name; empty when the actor may not file. */
    public List<Organisation> of(Actor actor) {
        return organisations.representedBy(actor).stream()
                .flatMap(id -> organisations.find(id).stream())
                .filter(organisation -> organisation.kind() != OrganisationKind.REPRESENTATIVE)
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    /** Headquarters reads every petition; ports, administrators and model editors work on none and read none. */
    public static boolean readsEvery(Actor actor) {
        return actor.has(Role.headquarters());
    }

    /** Whether the actor acts for the company of this petition. */
    boolean isPetitioner(Petition petition, Actor actor) {
        return organisations.representedBy(actor).contains(petition.organisation());
    }
}
