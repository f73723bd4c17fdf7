package org.openwro.petition;

import static org.openwro.petition.process.OrderModificationModel.TASK_CHECK;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An investigator checks whether the petition contains what an assessment needs, or returns it naming what is missing. */
@Service
public class CheckPetition {

    private final PetitionTasks tasks;
    private final Shortcomings shortcomings;
    private final PetitionMails mails;

    CheckPetition(PetitionTasks tasks, Shortcomings shortcomings, PetitionMails mails) {
        this.tasks = tasks;
        this.shortcomings = shortcomings;
        this.mails = mails;
    }

    /** Refused as complete while {@link Shortcomings} finds an element missing; an incomplete one is returned with all of them. */
    @Transactional
    public Outcome<PetitionId> check(String taskId, Completeness command, Actor actor) {
        return tasks.open(taskId, TASK_CHECK, actor).then(petition -> {
            Refusals refusals = tasks.refusals(petition, Stage.CHECK, actor)
                    .when(
                            command.complete() && !command.missing().isEmpty(),
                            "missing",
                            "petition.refused.nothingMissing")
                    .tooLong(command.note(), "note", 4_000);
            Map<PetitionElement, String> lacking = shortcomings.of(petition);
            if (command.complete()) {
                lacking.forEach((element, detail) ->
                        refusals.when(true, "decision", "petition.refused.lacks." + element, detail));
            } else {
                refusals.when(command.missing().isEmpty() && lacking.isEmpty(), "missing", "petition.refused.missing")
                        .required(command.note(), "note", "petition.refused.missingNote");
            }
            if (refusals.any()) {
                return refusals.outcome();
            }
            return command.complete()
                    ? complete(petition, taskId, actor)
                    : incomplete(petition, taskId, command, lacking.keySet(), actor);
        });
    }

    private Outcome<PetitionId> complete(Petition petition, String taskId, Actor actor) {
        petition.foundComplete();
        tasks.record(petition, PetitionAct.FOUND_COMPLETE, "", actor);
        mails.send(petition, "complete");
        return tasks.complete(petition, taskId, "COMPLETE", actor);
    }

    private Outcome<PetitionId> incomplete(
            Petition petition, String taskId, Completeness command, Set<PetitionElement> lacking, Actor actor) {
        Set<PetitionElement> missing = new HashSet<>(command.missing());
        missing.addAll(lacking);
        petition.foundIncomplete(new Incompleteness(missing, command.note()));
        tasks.record(petition, PetitionAct.FOUND_INCOMPLETE, command.note(), actor);
        return tasks.complete(petition, taskId, "INCOMPLETE", actor);
    }
}
