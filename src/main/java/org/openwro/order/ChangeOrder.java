package org.openwro.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.audit.AuditTrail;
import org.openwro.document.StoredDocument;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.order.process.OrderInForceModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.workflow.Processes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Modifies or revokes an order in force, wholly or for some of its targets. The act gets its own public letter on the order. Orders of
 * the public history, for which no process runs, are changed in the same way.
 */
@Service
public class ChangeOrder {

    private final Orders orders;
    private final Modifications modifications;
    private final StatusChanges statuses;
    private final OrderLetters letters;
    private final Processes processes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeOrder(
            Orders orders,
            Modifications modifications,
            StatusChanges statuses,
            OrderLetters letters,
            Processes processes,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.modifications = modifications;
        this.statuses = statuses;
        this.letters = letters;
        this.processes = processes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Releases the targets that the act names, or all that are left; or takes one party out of areas that stay in force.
     *
     * @param actor the Commissioner, or the platform on an act that the Commissioner signed elsewhere
     * @return the order; or why it was refused, with the fields {@code order, kind, targets, anchor, effectiveOn, ground, authority}
     */
    @Transactional
    public Outcome<OrderId> change(OrderId id, Release release, Actor actor) {
        if (!actor.isSystem() && !actor.has(Role.COMMISSIONER)) {
            return Outcome.refused(Refusal.of("order.change.notYours"));
        }
        Order order = orders.find(id).orElse(null);
        if (order == null) {
            return Outcome.refused(Refusal.at("order", "order.unknown", id));
        }
        Refusals refusals = ReleaseRules.check(order, release, LocalDate.now(clock));
        return refusals.any() ? refusals.outcome() : changed(order, release, actor);
    }

    private Outcome<OrderId> changed(Order order, Release release, Actor actor) {
        OrderId id = order.id();
        Set<Integer> named = release.targets().isEmpty()
                ? order.openTargets().stream().map(Target::seq).collect(Collectors.toUnmodifiableSet())
                : release.targets();
        Set<Integer> targets = order.release(named, release);
        orders.save(order);
        statuses.follow(order, release.ground());
        wroUnder(order).ifPresent(wro -> statuses.follow(wro, id.value()));
        StoredDocument letter = letters.change(order, targets, release, actor);
        modifications.add(id, release, targets, letter.id(), actor);
        boolean revocation = release.kind() == ReleaseKind.REVOCATION;
        audit.record(
                id.value(),
                actor,
                revocation ? "audit.order.revoked" : "audit.order.modified",
                String.valueOf(targets.size()),
                release.effectiveOn().toString());
        processes.correlate(message(order, revocation), id.value(), Map.of());
        events.publishEvent(revocation ? new OrderRevoked(id) : new OrderModified(id));
        return Outcome.done(id);
    }

    /** The WRO that a Finding stood for is applied again when nothing is left of the Finding. */
    private Optional<Order> wroUnder(Order order) {
        return Optional.ofNullable(order.content().supersedes())
                .filter(wro -> !order.isAnythingInForce())
                .map(orders::get);
    }

    /** A revocation that leaves other targets in force does not end the order, so its process goes on. */
    private static String message(Order order, boolean revocation) {
        return revocation && !order.isAnythingInForce()
                ? OrderInForceModel.MESSAGE_REVOKED
                : OrderInForceModel.MESSAGE_MODIFIED;
    }
}
