package org.openwro.petition;

import java.util.List;
import java.util.Optional;
import org.openwro.document.Documents;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisations;
import org.openwro.order.Order;
import org.openwro.order.Orders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a petition to headquarters and to those who act for the petitioner; to all others it does not exist. */
@Service
public class ViewPetition {

    private final Petitions petitions;
    private final PetitionRecord record;
    private final PetitionPlaces places;
    private final Remediations remediations;
    private final RemediationRecords records;
    private final Petitioners petitioners;
    private final Orders orders;
    private final Organisations organisations;
    private final Documents documents;

    ViewPetition(
            Petitions petitions,
            PetitionRecord record,
            PetitionPlaces places,
            Remediations remediations,
            RemediationRecords records,
            Petitioners petitioners,
            Orders orders,
            Organisations organisations,
            Documents documents) {
        this.petitions = petitions;
        this.record = record;
        this.places = places;
        this.remediations = remediations;
        this.records = records;
        this.petitioners = petitioners;
        this.orders = orders;
        this.organisations = organisations;
        this.documents = documents;
    }

    /** What the actor may know: outside the agency neither the chain nor, before the decision, the assessment. */
    @Transactional(readOnly = true)
    public Optional<PetitionView> view(PetitionId id, Actor actor) {
        return petitions
                .find(id)
                .filter(petition -> petition.isFiled() && Petitioners.readsEvery(actor)
                        || petitioners.isPetitioner(petition, actor))
                .map(petition -> view(petition, actor));
    }

    private PetitionView view(Petition petition, Actor actor) {
        boolean everything = Petitioners.readsEvery(actor);
        Order order = orders.get(petition.order());
        List<ActEntry> acts = record.acts(petition.id()).stream()
                .filter(entry -> everything || entry.act().isForPetitioner())
                .toList();
        boolean decided = petition.state().isDecided();
        RemediationRecord remediation = records.of(petition.id());
        return new PetitionView(
                petition,
                order,
                petitions.laterThan(petition.id()),
                organisations.find(petition.organisation()).orElseThrow(),
                order.targets().stream()
                        .filter(target -> petition.targets().contains(target.seq()))
                        .toList(),
                places.of(petition.id()).stream()
                        .filter(place -> place.disclosed() || everything || decided)
                        .toList(),
                remediations.of(petition.id()),
                everything || decided ? remediation : remediation.withoutVisits(),
                everything || decided ? record.results(petition.id()) : List.of(),
                everything || decided ? petition.proposal() : Optional.empty(),
                acts,
                documents.listFor(petition.id().value(), actor));
    }
}
