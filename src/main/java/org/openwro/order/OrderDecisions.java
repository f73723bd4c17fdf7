package org.openwro.order;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.openwro.identity.Actor;
import org.openwro.order.process.OrderIssuanceModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Component;

/** What all decisions on a draft have in common: separation of duties, reasons for a no, and the way back to the drafters. */
@Component
class OrderDecisions {

    private final OrderDesk desk;
    private final Orders orders;
    private final DraftNotices notices;

    OrderDecisions(OrderDesk desk, Orders orders, DraftNotices notices) {
        this.desk = desk;
        this.orders = orders;
        this.notices = notices;
    }

    /**
     * Decides.
     *
     * @param onApproval what an approval changes; runs before the order is saved
     */
    Outcome<OrderId> decide(
            DecideOrder command, String taskKey, ApprovalStep step, Consumer<Order> onApproval, Actor actor) {
        return desk.open(command.taskId(), Set.of(taskKey), actor).then(work -> {
            Refusals refusals = check(command, work.chain(), step, actor);
            if (refusals.any()) {
                return refusals.outcome();
            }
            Order order = work.order();
            switch (command.decision()) {
                case APPROVED -> onApproval.accept(order);
                case RETURNED -> order.returnForDrafting();
                case REJECTED -> {}
            }
            orders.save(order);
            notices.decided(order, command.decision());
            return Outcome.done(desk.finish(
                    work,
                    step,
                    command.decision().outcome(),
                    command.comment(),
                    actor,
                    Map.of(OrderIssuanceModel.OUTCOME, command.decision().name())));
        });
    }

    private static Refusals check(DecideOrder command, ApprovalChain chain, ApprovalStep step, Actor actor) {
        Refusals refusals = new Refusals();
        chain.refusal(step, actor).ifPresent(refusals::add);
        refusals.when(command.decision() == null, "decision", "order.decision.required")
                .tooLong(command.comment(), "comment", OrderDesk.LONGEST_COMMENT);
        if (command.decision() == Decision.RETURNED || command.decision() == Decision.REJECTED) {
            refusals.required(command.comment(), "comment", "order.decision.comment." + command.decision());
        }
        return refusals;
    }
}
