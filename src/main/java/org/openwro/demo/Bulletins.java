package org.openwro.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.openwro.enforcement.AcknowledgeInstruction;
import org.openwro.enforcement.Acknowledgement;
import org.openwro.enforcement.InstructionId;
import org.openwro.enforcement.StartInstructions;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;

/** Brings the instructions on an order to the ports, where one of them acknowledges. */
@DemoPart
class Bulletins {

    private static final int MOST_ATTEMPTS = 100;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Stage stage;
    private final StartInstructions startInstructions;
    private final AcknowledgeInstruction acknowledgeInstruction;

    Bulletins(Stage stage, StartInstructions startInstructions, AcknowledgeInstruction acknowledgeInstruction) {
        this.stage = stage;
        this.startInstructions = startInstructions;
        this.acknowledgeInstruction = acknowledgeInstruction;
    }

    void acknowledged(OrderId order, String port, String officer) {
        Actor actor = stage.actor(officer);
        String task = started(InstructionId.of(order.value(), port), actor);
        acknowledgeInstruction
                .acknowledge(new Acknowledgement(task, actor.displayName()), actor)
                .orThrow();
    }

    /** The platform starts waiting instructions by itself, too; what it holds at this moment is waited for. */
    private String started(InstructionId id, Actor actor) {
        Optional<String> task = Optional.empty();
        for (int attempt = 0; task.isEmpty() && attempt < MOST_ATTEMPTS; attempt++) {
            startInstructions.startWaiting();
            task = stage.find(id, actor);
            if (task.isEmpty()) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return task.orElseGet(() -> stage.task(id, actor));
    }
}
