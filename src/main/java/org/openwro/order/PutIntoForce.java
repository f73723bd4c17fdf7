package org.openwro.order;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a signed order into force at every port of entry: a WRO at once (19 CFR 12.42(e)), a Finding from the day of its publication
 * (12.42(g)). A WRO that the Finding replaces stays listed and its targets stay in force.
 */
@Service
public class PutIntoForce {

    private final Orders orders;
    private final StatusChanges statuses;
    private final OrderLetters letters;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PutIntoForce(
            Orders orders,
            StatusChanges statuses,
            OrderLetters letters,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.statuses = statuses;
        this.letters = letters;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void put(OrderId id) {
        Order order = orders.get(id);
        order.bringIntoForce(LocalDate.now(clock));
        orders.save(order);
        statuses.follow(order, "");
        letters.inForce(order);
        LocalDate day = order.effectiveOn().orElseThrow();
        audit.record(id.value(), Actor.system(), "audit.order.broughtIntoForce", day.toString());
        if (order.content().supersedes() != null) {
            giveWay(order.content().supersedes(), id);
        }
        events.publishEvent(new OrderBroughtIntoForce(id));
    }

    /** Nothing is left to give way when the WRO ended while the Finding was on its way. */
    private void giveWay(OrderId superseded, OrderId finding) {
        Order wro = orders.get(superseded);
        if (wro.state() == OrderState.IN_FORCE) {
            statuses.follow(wro, finding.value());
            audit.record(superseded.value(), Actor.system(), "audit.order.superseded", finding.value());
        }
    }
}
