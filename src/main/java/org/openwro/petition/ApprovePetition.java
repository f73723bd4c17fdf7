package org.openwro.petition;

import static org.openwro.petition.process.OrderModificationModel.TASK_APPROVE;

import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director approves the proposed act, be it a grant or a denial, or returns it. */
@Service
public class ApprovePetition {

    private final PetitionTasks tasks;

    ApprovePetition(PetitionTasks tasks) {
        this.tasks = tasks;
    }

    @Transactional
    public Outcome<PetitionId> approve(String taskId, ChainDecision command, Actor actor) {
        return tasks.open(taskId, TASK_APPROVE, actor).then(petition -> {
            Refusals refusals = ChainRules.check(command, tasks.refusals(petition, Stage.APPROVAL, actor));
            if (refusals.any()) {
                return refusals.outcome();
            }
            if (command.agrees()) {
                petition.approve();
                tasks.record(petition, PetitionAct.APPROVED, command.comment(), actor);
                return tasks.complete(petition, taskId, "APPROVED", actor);
            }
            petition.returnToAssessment();
            tasks.record(petition, PetitionAct.RETURNED_BY_DIRECTOR, command.comment(), actor);
            return tasks.complete(petition, taskId, "RETURNED", actor);
        });
    }
}
