package org.openwro.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.openwro.detention.ShipmentsUnderOrder;
import org.openwro.enforcement.InstructionLists;
import org.openwro.identity.Actor;
import org.openwro.order.Modifications;
import org.openwro.platform.PageQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the agency how far the effect of a granted petition is: on the order, at the ports, and on each shipment that was held. */
@Service
public class ViewEffect {

    private final ViewPetition viewPetition;
    private final Modifications modifications;
    private final InstructionLists instructions;
    private final ShipmentsUnderOrder shipments;
    private final Clock clock;

    ViewEffect(
            ViewPetition viewPetition,
            Modifications modifications,
            InstructionLists instructions,
            ShipmentsUnderOrder shipments,
            Clock clock) {
        this.viewPetition = viewPetition;
        this.modifications = modifications;
        this.instructions = instructions;
        this.shipments = shipments;
        this.clock = clock;
    }

    /** Empty for everybody outside the agency, since the shipments are of other companies, and before a grant. */
    @Transactional(readOnly = true)
    public Optional<PetitionEffect> view(PetitionId id, PageQuery query, Actor actor) {
        return viewPetition
                .view(id, actor)
                .filter(view -> Petitioners.readsEvery(actor) && view.petition().state() == PetitionState.GRANTED)
                .map(view -> effect(view, query));
    }

    private PetitionEffect effect(PetitionView view, PageQuery query) {
        Petition petition = view.petition();
        LocalDate signed = petition.endedOn().orElseThrow();
        return new PetitionEffect(
                view,
                modifications.of(petition.order()).stream()
                        .filter(each -> petition.id().value().equals(each.authority()))
                        .findFirst(),
                instructions.order(petition.order().value(), LocalDate.now(clock)),
                shipments.count(petition.order(), signed),
                shipments.of(petition.order(), signed, query));
    }
}
