package org.openwro.order;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.identity.Actor;
import org.openwro.order.process.OrderIssuanceModel;
import org.openwro.platform.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approves, returns or rejects a cleared draft. The Commissioner signs a WRO (19 CFR 12.42(e)); a Finding is determined by the
 * Commissioner and published with the approval of the Secretary (12.42(f)). The last of these signatures freezes the text.
 */
@Service
public class ApproveOrder {

    private final OrderDecisions decisions;
    private final OrderLetters letters;
    private final Clock clock;

    ApproveOrder(OrderDecisions decisions, OrderLetters letters, Clock clock) {
        this.decisions = decisions;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    public Outcome<OrderId> asDirector(DecideOrder command, Actor actor) {
        return decisions.decide(
                command, OrderIssuanceModel.TASK_APPROVE_AS_DIRECTOR, ApprovalStep.DIRECTOR, order -> {}, actor);
    }

    /** A WRO is in force when this returns. */
    @Transactional
    public Outcome<OrderId> asCommissioner(DecideOrder command, Actor actor) {
        return decisions.decide(
                command,
                OrderIssuanceModel.TASK_APPROVE_AS_COMMISSIONER,
                ApprovalStep.COMMISSIONER,
                order -> {
                    if (!order.isFinding()) {
                        order.sign(LocalDate.now(clock));
                    }
                },
                actor);
    }

    /** Of a Finding; the signed text goes to the printers. */
    @Transactional
    public Outcome<OrderId> asSecretary(DecideOrder command, Actor actor) {
        return decisions.decide(
                command,
                OrderIssuanceModel.TASK_APPROVE_AS_SECRETARY,
                ApprovalStep.SECRETARY,
                order -> {
                    order.sign(LocalDate.now(clock));
                    letters.signedForPrint(order, actor);
                },
                actor);
    }
}
