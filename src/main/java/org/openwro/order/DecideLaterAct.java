package org.openwro.order;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openwro.audit.AuditTrail;
import org.openwro.document.StoredDocument;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.order.LaterActs.Proposal;
import org.openwro.order.process.OrderInForceModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.workflow.Processes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Commissioner approves a proposed act or returns it with a reason. An act that is approved gets its own document; what was signed
 * before stays as it was. Nobody approves what they proposed.
 */
@Service
public class DecideLaterAct {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm z", Locale.US);

    private final Orders orders;
    private final LaterActs acts;
    private final Modifications modifications;
    private final StatusChanges statuses;
    private final OrderLetters letters;
    private final Processes processes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideLaterAct(
            Orders orders,
            LaterActs acts,
            Modifications modifications,
            StatusChanges statuses,
            OrderLetters letters,
            Processes processes,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.acts = acts;
        this.modifications = modifications;
        this.statuses = statuses;
        this.letters = letters;
        this.processes = processes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Outcome<OrderId> approve(long proposalId, Actor actor) {
        return decidable(proposalId, actor).then(proposal -> {
            Order order = orders.get(proposal.order());
            Refusals refusals = LaterActRules.check(order, proposal.act());
            if (refusals.any()) {
                return refusals.outcome();
            }
            return acts.decide(proposalId, true, "", actor)
                    ? Outcome.done(done(order, proposal, actor))
                    : Outcome.refused(decided(proposalId));
        });
    }

    @Transactional
    public Outcome<OrderId> giveBack(long proposalId, String comment, Actor actor) {
        return decidable(proposalId, actor).then(proposal -> {
            Refusals refusals = new Refusals()
                    .required(comment, "comment", "order.act.commentRequired")
                    .tooLong(comment, "comment", OrderDesk.LONGEST_COMMENT);
            if (refusals.any()) {
                return refusals.outcome();
            }
            if (!acts.decide(proposalId, false, comment, actor)) {
                return Outcome.refused(decided(proposalId));
            }
            audit.record(
                    proposal.order().value(),
                    actor,
                    "audit.order.actReturned." + proposal.act().kind());
            return Outcome.done(proposal.order());
        });
    }

    private Outcome<Proposal> decidable(long id, Actor actor) {
        if (!actor.has(Role.COMMISSIONER)) {
            return Outcome.refused(Refusal.of("order.act.commissionerOnly"));
        }
        Proposal proposal = acts.find(id).orElse(null);
        if (proposal == null) {
            return Outcome.refused(Refusal.of("order.act.unknown"));
        }
        if (proposal.approved() != null) {
            return Outcome.refused(decided(id));
        }
        return proposal.proposedBy().equals(actor.username())
                ? Outcome.refused(Refusal.of("order.act.ownProposal"))
                : Outcome.done(proposal);
    }

    private Refusal decided(long id) {
        Proposal proposal = acts.find(id).orElseThrow();
        return Refusal.of(
                "order.decision.already",
                proposal.decidedBy(),
                WHEN.format(proposal.decidedAt().atZone(clock.getZone())));
    }

    private OrderId done(Order order, Proposal proposal, Actor actor) {
        LaterAct act = proposal.act();
        boolean heldBefore = order.isAnythingInForce();
        Set<Integer> concerned = order.apply(act, LaterActRules.concerned(order, act));
        orders.save(order);
        statuses.follow(order, act.ground());
        StoredDocument letter = letters.later(order, concerned, act, actor);
        modifications.add(order.id(), act, concerned, letter.id(), proposal.proposedBy(), actor);
        audit.record(order.id().value(), actor, "audit.order.actApproved." + act.kind());
        if (act.kind() == ActKind.VACATUR && heldBefore) {
            processes.correlate(OrderInForceModel.MESSAGE_MODIFIED, order.id().value(), Map.of());
        }
        events.publishEvent(new OrderModified(order.id()));
        return order.id();
    }
}
