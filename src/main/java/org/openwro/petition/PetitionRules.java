package org.openwro.petition;

import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.identity.Organisation;
import org.openwro.identity.OrganisationKind;
import org.openwro.identity.Organisations;
import org.openwro.order.Order;
import org.openwro.order.ReleaseKind;
import org.openwro.order.Target;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Component;

/** What a petition needs to be begun; whether it is complete is checked when it is filed and by an investigator. */
@Component
class PetitionRules {

    private static final int LONGEST = 20_000;

    private final Petitions petitions;
    private final Organisations organisations;

    PetitionRules(Petitions petitions, Organisations organisations) {
        this.petitions = petitions;
        this.organisations = organisations;
    }

    Refusals check(NewPetition command, Order order, String organisation) {
        Set<Integer> open = order.openTargets().stream().map(Target::seq).collect(Collectors.toSet());
        Refusals refusals = new Refusals()
                .when(organisation == null, "organisation", "petition.refused.organisation")
                .when(command.targets().isEmpty(), "targets", "petition.refused.noTarget")
                .when(!open.containsAll(command.targets()), "targets", "petition.refused.targetNotInForce")
                .when(command.kind() == null, "kind", "petition.refused.kind")
                .required(command.statement(), "statement", "petition.refused.statement")
                .tooLong(command.statement(), "statement", LONGEST);
        if (organisation != null) {
            organisations.find(organisation).ifPresent(company -> areas(command, order, company, refusals));
            petitions
                    .openOf(organisation, order.id())
                    .ifPresent(other -> refusals.when(true, "order", "petition.refused.alreadyOpen", other.value()));
        }
        return refusals;
    }

    /** A modification takes a producer out of an area because it remediated; an importer has nothing there that it could remediate. */
    private static void areas(NewPetition command, Order order, Organisation company, Refusals refusals) {
        refusals.when(order.excepts(company.name()), "order", "petition.refused.notReached", company.name());
        if (command.kind() == ReleaseKind.MODIFICATION && company.kind() != OrganisationKind.PRODUCER) {
            order.targets().stream()
                    .filter(target -> command.targets().contains(target.seq())
                            && target.kind().isArea())
                    .findFirst()
                    .ifPresent(area -> refusals.when(true, "targets", "petition.refused.areaOfProducers", area.name()));
        }
    }
}
