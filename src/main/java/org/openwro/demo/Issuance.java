package org.openwro.demo;

import org.openwro.identity.Actor;
import org.openwro.investigation.CaseId;
import org.openwro.order.ApprovalStep;
import org.openwro.order.ApproveOrder;
import org.openwro.order.ClearOrder;
import org.openwro.order.DecideOrder;
import org.openwro.order.Decision;
import org.openwro.order.Draft;
import org.openwro.order.DraftOrder;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;

/** Takes an order from its draft to the signature, each step by the persona whose work it is. */
@DemoPart
class Issuance {

    private final Stage stage;
    private final Casework casework;
    private final Orders orders;
    private final DraftOrder draftOrder;
    private final ClearOrder clearOrder;
    private final ApproveOrder approveOrder;

    Issuance(
            Stage stage,
            Casework casework,
            Orders orders,
            DraftOrder draftOrder,
            ClearOrder clearOrder,
            ApproveOrder approveOrder) {
        this.stage = stage;
        this.casework = casework;
        this.orders = orders;
        this.draftOrder = draftOrder;
        this.clearOrder = clearOrder;
        this.approveOrder = approveOrder;
    }

    /** An order that waits for its draft. */
    OrderId recommended(Matter matter) {
        CaseId id = casework.sufficient(matter);
        return orders.ofCase(id).get(0);
    }

    /** An order that waits at this step. */
    OrderId waitingAt(ApprovalStep step, Matter matter) {
        OrderId id = recommended(matter);
        for (ApprovalStep each : ApprovalStep.values()) {
            if (each == step) {
                return id;
            }
            take(each, id);
        }
        return id;
    }

    /** A WRO that the Commissioner signed and that was announced. */
    OrderId inForce(Matter matter) {
        OrderId id = waitingAt(ApprovalStep.COMMISSIONER, matter);
        take(ApprovalStep.COMMISSIONER, id);
        stage.goOn(id);
        return id;
    }

    private void take(ApprovalStep step, OrderId id) {
        switch (step) {
            case DRAFT -> send(id, stage.actor("tara"));
            case LEGAL_CLEARANCE ->
                clearOrder.decide(approved(id, "carmen"), stage.actor("carmen")).orThrow();
            case DIRECTOR ->
                approveOrder
                        .asDirector(approved(id, "diego"), stage.actor("diego"))
                        .orThrow();
            case COMMISSIONER ->
                approveOrder
                        .asCommissioner(approved(id, "colin"), stage.actor("colin"))
                        .orThrow();
            case SECRETARY ->
                approveOrder
                        .asSecretary(approved(id, "selma"), stage.actor("selma"))
                        .orThrow();
            case PUBLICATION -> throw new IllegalArgumentException("No story publishes a Finding");
        }
    }

    private void send(OrderId id, Actor drafter) {
        String task = stage.task(id, drafter);
        Draft draft =
                draftOrder.proposeText(task, Draft.of(orders.get(id)), drafter).orThrow();
        draftOrder.send(task, draft, drafter).orThrow();
    }

    private DecideOrder approved(OrderId id, String username) {
        return new DecideOrder(stage.task(id, stage.actor(username)), Decision.APPROVED, "");
    }
}
