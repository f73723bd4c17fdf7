package org.openwro.petition;

import java.util.List;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisation;
import org.openwro.identity.Organisations;
import org.openwro.order.Order;
import org.openwro.order.OrderId;
import org.openwro.order.OrderState;
import org.openwro.order.Orders;
import org.openwro.order.Target;
import org.openwro.platform.CaseNumbers;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a petition to modify or revoke an order in force; until it is filed only those who act for its petitioner see it. */
@Service
public class PreparePetition {

    private final Orders orders;
    private final OrderIndicators indicators;
    private final OrderPlaces places;
    private final Petitioners petitioners;
    private final Organisations organisations;
    private final PetitionRules rules;
    private final CaseNumbers numbers;
    private final Petitions petitions;
    private final PetitionPlaces petitionPlaces;
    private final AuditTrail audit;

    PreparePetition(
            Orders orders,
            OrderIndicators indicators,
            OrderPlaces places,
            Petitioners petitioners,
            Organisations organisations,
            PetitionRules rules,
            CaseNumbers numbers,
            Petitions petitions,
            PetitionPlaces petitionPlaces,
            AuditTrail audit) {
        this.orders = orders;
        this.indicators = indicators;
        this.places = places;
        this.petitioners = petitioners;
        this.organisations = organisations;
        this.rules = rules;
        this.numbers = numbers;
        this.petitions = petitions;
        this.petitionPlaces = petitionPlaces;
        this.audit = audit;
    }

    /** Refused to those who act for no producer or importer, and for whatever {@link PetitionRules} ask. */
    @Transactional
    public Outcome<PetitionId> prepare(NewPetition command, Actor actor) {
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
        return Outcome.done(add(command, order.get(), organisation, actor));
    }

    private PetitionId add(NewPetition command, Order order, String organisation, Actor actor) {
        Filing filing = new Filing(
                order.id(),
                command.targets(),
                command.kind(),
                order.title(),
                organisation,
                actor.username(),
                null,
                command.statement().strip(),
                petitions.lastOf(organisation, order.id()).orElse(null),
                indicators.of(order));
        PetitionId id = new PetitionId(numbers.next(PetitionId.PREFIX));
        petitions.add(Petition.draft(id, filing));
        petitionPlaces.add(id, places.of(order, targets(order, command), name(organisation)));
        audit.record(id.value(), actor, "audit.petition.prepared", order.id().value());
        return id;
    }

    private static List<Target> targets(Order order, NewPetition command) {
        return order.targets().stream()
                .filter(target -> command.targets().contains(target.seq()))
                .toList();
    }

    private String name(String organisation) {
        return organisations.find(organisation).map(Organisation::name).orElse("");
    }

    private Optional<Order> inForce(OrderId id) {
        return orders.find(id).filter(order -> order.state() == OrderState.IN_FORCE && order.isAnythingInForce());
    }

    /** The chosen company when the actor acts for it, or the only one; null otherwise. */
    private String organisation(NewPetition command, Actor actor) {
        List<String> possible =
                petitioners.of(actor).stream().map(Organisation::id).toList();
        String chosen = command.organisation();
        if (chosen == null || chosen.isBlank()) {
            return possible.size() == 1 ? possible.get(0) : null;
        }
        return possible.contains(chosen) ? chosen : null;
    }
}
