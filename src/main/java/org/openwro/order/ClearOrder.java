package org.openwro.order;

import org.openwro.identity.Actor;
import org.openwro.order.process.OrderIssuanceModel;
import org.openwro.platform.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clears a draft for signature, returns or rejects it (19 CFR 12.42(e), (f)). For counsel. */
@Service
public class ClearOrder {

    private final OrderDecisions decisions;

    ClearOrder(OrderDecisions decisions) {
        this.decisions = decisions;
    }

    @Transactional
    public Outcome<OrderId> decide(DecideOrder command, Actor actor) {
        return decisions.decide(
                command, OrderIssuanceModel.TASK_CLEAR, ApprovalStep.LEGAL_CLEARANCE, Order::clear, actor);
    }
}
