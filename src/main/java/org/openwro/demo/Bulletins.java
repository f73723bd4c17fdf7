package org.openwro.demo;

import org.openwro.enforcement.AcknowledgeInstruction;
import org.openwro.enforcement.Acknowledgement;
import org.openwro.enforcement.InstructionId;
import org.openwro.enforcement.StartInstructions;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;

/** Brings the instructions on an order to the ports, where one of them acknowledges. */
@DemoPart
class Bulletins {

    private final Stage stage;
    private final StartInstructions startInstructions;
    private final AcknowledgeInstruction acknowledgeInstruction;

    Bulletins(Stage stage, StartInstructions startInstructions, AcknowledgeInstruction acknowledgeInstruction) {
        this.stage = stage;
        this.startInstructions = startInstructions;
        this.acknowledgeInstruction = acknowledgeInstruction;
    }

    void acknowledged(OrderId order, String port, String officer) {
        startInstructions.startWaiting();
        Actor actor = stage.actor(officer);
        String task = stage.task(InstructionId.of(order.value(), port), actor);
        acknowledgeInstruction
                .acknowledge(new Acknowledgement(task, actor.displayName()), actor)
                .orThrow();
    }
}
