package org.openwro.enforcement;

import java.time.Clock;
import java.util.Map;
import org.openwro.enforcement.process.PortInstructionModel;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer confirms for the own port that it has the instruction and withholds release (19 CFR 12.42(e)). */
@Service
public class AcknowledgeInstruction {

    private static final int LONGEST_NAME = 200;

    private final Instructions instructions;
    private final TaskDesk desk;
    private final Clock clock;

    AcknowledgeInstruction(Instructions instructions, TaskDesk desk, Clock clock) {
        this.instructions = instructions;
        this.desk = desk;
        this.clock = clock;
    }

    /** Refuses whoever is no officer of the port, a missing name, and an instruction that was acknowledged before. */
    @Transactional
    public Outcome<InstructionId> acknowledge(Acknowledgement acknowledgement, Actor actor) {
        Outcome<InboxTask> opened = desk.open(acknowledgement.taskId(), actor);
        if (opened.isRefused()) {
            return Outcome.refused(opened.reasons());
        }
        InboxTask task = opened.orThrow();
        if (!task.taskKey().equals(PortInstructionModel.TASK_ACKNOWLEDGE)
                || !actor.has(Role.PORT_OFFICER)
                || !actor.worksAt(task.port())) {
            return Outcome.refused(Refusal.of("workflow.task.notFound"));
        }
        Refusals refusals = new Refusals()
                .required(acknowledgement.signedAs(), "signedAs", "enforcement.acknowledge.signedAs.missing")
                .tooLong(acknowledgement.signedAs(), "signedAs", LONGEST_NAME);
        if (refusals.any()) {
            return refusals.outcome();
        }
        InstructionId id = new InstructionId(task.businessKey());
        if (!instructions.sign(id, actor.username(), acknowledgement.signedAs().strip(), clock.instant())) {
            return Outcome.refused(Refusal.of("enforcement.acknowledge.already"));
        }
        desk.complete(task.id(), actor, Map.of()).orThrow();
        return Outcome.done(id);
    }
}
