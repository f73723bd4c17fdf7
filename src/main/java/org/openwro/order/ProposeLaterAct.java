package org.openwro.order;

import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counsel proposes to record what a court did to an order, or to put a clerical error right. */
@Service
public class ProposeLaterAct {

    private final Orders orders;
    private final LaterActs acts;
    private final AuditTrail audit;

    ProposeLaterAct(Orders orders, LaterActs acts, AuditTrail audit) {
        this.orders = orders;
        this.acts = acts;
        this.audit = audit;
    }

    /** @return number of the proposal */
    @Transactional
    public Outcome<Long> propose(OrderId id, LaterAct act, Actor actor) {
        if (!actor.has(Role.COUNSEL)) {
            return Outcome.refused(Refusal.of("order.act.counselOnly"));
        }
        Order order = orders.find(id).filter(each -> each.state().isPublic()).orElse(null);
        if (order == null) {
            return Outcome.refused(Refusal.at("order", "order.unknown", id));
        }
        Refusals refusals = LaterActRules.check(order, act);
        if (refusals.any()) {
            return refusals.outcome();
        }
        audit.record(id.value(), actor, "audit.order.actProposed." + act.kind());
        return Outcome.done(acts.add(id, act, actor));
    }
}
