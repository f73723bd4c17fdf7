package org.openwro.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.order.Order;
import org.openwro.order.OrderId;
import org.openwro.order.OrderState;
import org.openwro.order.Orders;
import org.openwro.petition.process.OrderModificationModel;
import org.openwro.platform.CaseNumbers;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.reference.IloIndicator;
import org.openwro.workflow.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files a petition to modify or revoke an order in force: by a producer, an importer, or who represents one. */
@Service
public class FilePetition {

    private final Orders orders;
    private final OrderIndicators indicators;
    private final Petitioners petitioners;
    private final PetitionFilingRules rules;
    private final CaseNumbers numbers;
    private final Petitions petitions;
    private final PetitionRecord record;
    private final PetitionPapers papers;
    private final PetitionMails mails;
    private final AuditTrail audit;
    private final Processes processes;
    private final Clock clock;

    FilePetition(
            Orders orders,
            OrderIndicators indicators,
            Petitioners petitioners,
            PetitionFilingRules rules,
            CaseNumbers numbers,
            Petitions petitions,
            PetitionRecord record,
            PetitionPapers papers,
            PetitionMails mails,
            AuditTrail audit,
            Processes processes,
            Clock clock) {
        this.orders = orders;
        this.indicators = indicators;
        this.petitioners = petitioners;
        this.rules = rules;
        this.numbers = numbers;
        this.petitions = petitions;
        this.record = record;
        this.papers = papers;
        this.mails = mails;
        this.audit = audit;
        this.processes = processes;
        this.clock = clock;
    }

    /** Refused to those who act for no producer or importer, and for whatever {@link PetitionFilingRules} ask. */
    @Transactional
    public Outcome<PetitionId> file(NewPetition command, Actor actor) {
        if (petitioners.of(actor).isEmpty()) {
            return Outcome.refused(Refusal.of("petition.refused.notPetitioner"));
        }
        Optional<Order> order = Optional.ofNullable(command.order()).flatMap(this::inForce);
        if (order.isEmpty()) {
            return Outcome.refused(Refusal.at("order", "petition.refused.order"));
        }
        String organisation = organisation(command, actor);
        Refusals refusals = rules.check(command, order.get(), organisation);
        if (refusals.any()) {
            return refusals.outcome();
        }
        return add(command, order.get(), organisation, actor);
    }

    private Outcome<PetitionId> add(NewPetition command, Order order, String organisation, Actor actor) {
        Filing filing = new Filing(
                order.id(),
                command.targets(),
                command.kind(),
                order.title(),
                organisation,
                actor.username(),
                LocalDate.now(clock),
                command.statement().strip(),
                indicators.of(order));
        Petition petition = Petition.filed(new PetitionId(numbers.next(PetitionId.PREFIX)), filing);
        petitions.add(petition);
        record.addEvidence(petition.id(), given(command));
        record.add(petition.id(), PetitionAct.FILED, actor, "");
        audit.record(
                petition.id().value(),
                actor,
                PetitionAct.FILED.auditKey(),
                order.id().value());
        List<Refusal> refused = papers.file(petition.id(), command.files(), actor);
        if (!refused.isEmpty()) {
            return Outcome.refused(refused);
        }
        mails.send(petition, "filed");
        processes.start(
                OrderModificationModel.PROCESS,
                petition.id().value(),
                Map.of(
                        OrderModificationModel.CASE_TITLE,
                        caseTitle(order),
                        OrderModificationModel.ORGANISATION,
                        organisation));
        return Outcome.done(petition.id());
    }

    private Optional<Order> inForce(OrderId id) {
        return orders.find(id).filter(order -> order.state() == OrderState.IN_FORCE && order.isAnythingInForce());
    }

    /** The chosen company when the actor acts for it, or the only one; null otherwise. */
    private String organisation(NewPetition command, Actor actor) {
        List<String> possible =
                petitioners.of(actor).stream().map(each -> each.id()).toList();
        String chosen = command.organisation();
        if (chosen == null || chosen.isBlank()) {
            return possible.size() == 1 ? possible.get(0) : null;
        }
        return possible.contains(chosen) ? chosen : null;
    }

    private static Map<IloIndicator, String> given(NewPetition command) {
        Map<IloIndicator, String> given = new TreeMap<>(command.evidence());
        given.values().removeIf(String::isBlank);
        return given;
    }

    private static String caseTitle(Order order) {
        String title = order.id().value() + ", " + order.title();
        return title.length() <= 300 ? title : title.substring(0, 300);
    }
}
