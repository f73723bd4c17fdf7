package org.openwro.enforcement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer at the port holds a line by hand, with a reason, because the officer knows more than the filed fields say. */
@Service
public class RaiseHold {

    private static final int LONGEST_REASON = 2000;

    private final EntryLines lines;
    private final Orders orders;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RaiseHold(EntryLines lines, Orders orders, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.lines = lines;
        this.orders = orders;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Outcome<ScreenedLine> raise(HoldLine command, Actor actor) {
        Optional<ScreenedLine> found = lines.find(command.lineId())
                .filter(line -> LineAccess.mayDecide(actor, line.line().portCode()));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of("enforcement.line.notFound"));
        }
        ScreenedLine line = found.get();
        Optional<Ground> ground = ground(line, command.orderId());
        Refusals refusals = new Refusals()
                .when(line.isHeld(), "", "enforcement.hold.already")
                .required(command.orderId(), "orderId", "enforcement.hold.order.missing")
                .when(
                        command.orderId() != null && !command.orderId().isBlank() && ground.isEmpty(),
                        "orderId",
                        "enforcement.hold.order.notInForce")
                .required(command.reason(), "reason", "enforcement.hold.reason.missing")
                .tooLong(command.reason(), "reason", LONGEST_REASON);
        if (refusals.any()) {
            return refusals.outcome();
        }
        return hold(line, ground.orElseThrow(), command.reason().strip(), actor);
    }

    private Outcome<ScreenedLine> hold(ScreenedLine line, Ground ground, String reason, Actor actor) {
        Decision decision =
                new Decision(Decision.Kind.HELD, actor.username(), clock.instant(), reason, ground.orderId());
        if (!lines.decide(line.line(), decision)) {
            return Outcome.refused(Refusal.of("enforcement.hold.already"));
        }
        audit.record(LineRecord.key(line.line().lineId()), actor, "audit.enforcement.holdRaised", ground.orderId());
        events.publishEvent(new LinesHit(List.of(new Hit(line.line(), List.of(ground), actor.username(), reason))));
        return Outcome.done(lines.find(line.line().lineId()).orElseThrow());
    }

    /** The match under the order when screening saw one, else the order alone if it is in force; empty when neither. */
    private Optional<Ground> ground(ScreenedLine line, String orderId) {
        if (orderId == null || orderId.isBlank()) {
            return Optional.empty();
        }
        return line.matchUnder(orderId).map(Grounds::of).or(() -> orders.find(new OrderId(orderId.strip()))
                .filter(order -> orders.isInForce(order.id()))
                .map(order -> new Ground(order.id().value(), order.instrument(), null, null)));
    }
}
