package org.openwro.petition;

import static org.openwro.petition.process.OrderModificationModel.TASK_REVIEW;

import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counsel tests whether the record carries the proposed act, its scope and its anchor, or returns it. */
@Service
public class ReviewPetition {

    private final PetitionTasks tasks;

    ReviewPetition(PetitionTasks tasks) {
        this.tasks = tasks;
    }

    @Transactional
    public Outcome<PetitionId> review(String taskId, ChainDecision command, Actor actor) {
        return tasks.open(taskId, TASK_REVIEW, actor).then(petition -> {
            Refusals refusals = ChainRules.check(command, tasks.refusals(petition, Stage.REVIEW, actor));
            if (refusals.any()) {
                return refusals.outcome();
            }
            if (command.agrees()) {
                petition.concur();
                tasks.record(petition, PetitionAct.CONCURRED, command.comment(), actor);
                return tasks.complete(petition, taskId, "CONCUR", actor);
            }
            petition.returnToAssessment();
            tasks.record(petition, PetitionAct.RETURNED_BY_COUNSEL, command.comment(), actor);
            return tasks.complete(petition, taskId, "RETURN", actor);
        });
    }
}
