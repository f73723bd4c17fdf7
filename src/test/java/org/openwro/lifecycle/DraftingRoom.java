package org.openwro.lifecycle;

import org.openwro.Actors;
import org.openwro.identity.Actor;
import org.openwro.order.ApproveOrder;
import org.openwro.order.ClearOrder;
import org.openwro.order.DecideOrder;
import org.openwro.order.Decision;
import org.openwro.order.Draft;
import org.openwro.order.DraftOrder;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;
import org.openwro.order.process.OrderIssuanceModel;
import org.openwro.platform.Outcome;
import org.openwro.workflow.TaskInbox;

/** From a draft to the signature of the Commissioner. */
public final class DraftingRoom {

    private final TaskInbox inbox;
    private final Orders orders;
    private final DraftOrder draftOrder;
    private final ClearOrder clearOrder;
    private final ApproveOrder approveOrder;

    DraftingRoom(
            TaskInbox inbox, Orders orders, DraftOrder draftOrder, ClearOrder clearOrder, ApproveOrder approveOrder) {
        this.inbox = inbox;
        this.orders = orders;
        this.draftOrder = draftOrder;
        this.clearOrder = clearOrder;
        this.approveOrder = approveOrder;
    }

    /** With a text made of the scope and of the case. */
    public void drafted(OrderId id, Actor drafter) {
        draftOrder.save(draftTask(id), proposed(id, drafter), drafter).orThrow();
    }

    public void sentToCounsel(OrderId id, Actor drafter) {
        draftOrder.send(draftTask(id), proposed(id, drafter), drafter).orThrow();
    }

    private Draft proposed(OrderId id, Actor drafter) {
        return draftOrder
                .proposeText(draftTask(id), Draft.of(orders.get(id)), drafter)
                .orThrow();
    }

    public void cleared(OrderId id) {
        clearOrder
                .decide(approval(id, OrderIssuanceModel.TASK_CLEAR), Actors.counsel())
                .orThrow();
    }

    public Outcome<OrderId> approvedByDirector(OrderId id, Actor actor) {
        return approveOrder.asDirector(approval(id, OrderIssuanceModel.TASK_APPROVE_AS_DIRECTOR), actor);
    }

    public void signedByCommissioner(OrderId id) {
        approveOrder
                .asCommissioner(approval(id, OrderIssuanceModel.TASK_APPROVE_AS_COMMISSIONER), Actors.commissioner())
                .orThrow();
    }

    private DecideOrder approval(OrderId id, String taskKey) {
        return new DecideOrder(Tasks.waiting(inbox, id.value(), taskKey), Decision.APPROVED, "");
    }

    private String draftTask(OrderId id) {
        return Tasks.waiting(inbox, id.value(), OrderIssuanceModel.TASK_DRAFT);
    }
}
