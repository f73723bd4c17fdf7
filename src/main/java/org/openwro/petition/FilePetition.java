package org.openwro.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.order.Order;
import org.openwro.order.OrderState;
import org.openwro.order.Orders;
import org.openwro.order.ReleaseKind;
import org.openwro.order.Target;
import org.openwro.petition.process.OrderModificationModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.openwro.workflow.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files a petition that was prepared: by a producer, an importer, or who represents one. */
@Service
public class FilePetition {

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final PetitionPlaces places;
    private final Remediations remediations;
    private final PetitionRecord record;
    private final Orders orders;
    private final PetitionMails mails;
    private final AuditTrail audit;
    private final Processes processes;
    private final Clock clock;

    FilePetition(
            PetitionDesk desk,
            Petitions petitions,
            PetitionPlaces places,
            Remediations remediations,
            PetitionRecord record,
            Orders orders,
            PetitionMails mails,
            AuditTrail audit,
            Processes processes,
            Clock clock) {
        this.desk = desk;
        this.petitions = petitions;
        this.places = places;
        this.remediations = remediations;
        this.record = record;
        this.orders = orders;
        this.mails = mails;
        this.audit = audit;
        this.processes = processes;
        this.clock = clock;
    }

    /** Refused while an indicator of a modification is not answered at a place, and when the order has changed since it was begun. */
    @Transactional
    public Outcome<PetitionId> file(PetitionId id, Actor actor) {
        return desk.openDraft(id, actor, petition -> {
            Order order = orders.get(petition.order());
            Refusals refusals = new Refusals().when(!reaches(order, petition), "order", "petition.refused.order");
            if (petition.kind() == ReleaseKind.MODIFICATION) {
                everyIndicatorIsAnsweredAtEveryPlace(petition, refusals);
            }
            return refusals.any() ? refusals.outcome() : file(petition, order, actor);
        });
    }

    private static boolean reaches(Order order, Petition petition) {
        Set<Integer> open = order.openTargets().stream().map(Target::seq).collect(Collectors.toSet());
        return order.state() == OrderState.IN_FORCE && open.containsAll(petition.targets());
    }

    /** CBP fact sheet of March 2021: no change unless every indicator is fully remediated. */
    private void everyIndicatorIsAnsweredAtEveryPlace(Petition petition, Refusals refusals) {
        List<PetitionPlace> known = places.of(petition.id()).stream()
                .filter(PetitionPlace::disclosed)
                .toList();
        List<OpenPoint> open = OpenPoints.unanswered(known, petition.indicators(), remediations.of(petition.id()));
        refusals.when(!open.isEmpty(), "places", "petition.refused.unanswered", OpenPoints.words(open));
    }

    private Outcome<PetitionId> file(Petition petition, Order order, Actor actor) {
        petition.file(LocalDate.now(clock));
        petitions.save(petition);
        record.add(petition.id(), PetitionAct.FILED, actor, "");
        audit.record(
                petition.id().value(),
                actor,
                PetitionAct.FILED.auditKey(),
                order.id().value());
        mails.send(petition, "filed");
        processes.start(
                OrderModificationModel.PROCESS,
                petition.id().value(),
                Map.of(
                        OrderModificationModel.CASE_TITLE,
                        caseTitle(order),
                        OrderModificationModel.ORGANISATION,
                        petition.organisation()));
        return Outcome.done(petition.id());
    }

    private static String caseTitle(Order order) {
        String title = order.id().value() + ", " + order.title();
        return title.length() <= 300 ? title : title.substring(0, 300);
    }
}
