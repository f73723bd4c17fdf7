package org.openwro.petition;

import static org.openwro.petition.process.OrderModificationModel.TASK_ASSESS;

import java.util.Set;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An investigator asks the petitioner, or assesses each indicator and proposes an act. */
@Service
public class AssessPetition {

    private final PetitionTasks tasks;
    private final PetitionRecord record;
    private final PetitionPlaces places;
    private final RemediationRules rules;
    private final PetitionMails mails;

    AssessPetition(
            PetitionTasks tasks,
            PetitionRecord record,
            PetitionPlaces places,
            RemediationRules rules,
            PetitionMails mails) {
        this.tasks = tasks;
        this.record = record;
        this.places = places;
        this.rules = rules;
        this.mails = mails;
    }

    /**
     * Puts questions to the petitioner, who may add to what was filed; the assessment goes on with the answer.
     *
     * @param disclosed numbers of places of the investigation that the petitioner is told of, so that it can answer on them
     */
    @Transactional
    public Outcome<PetitionId> ask(String taskId, String questions, Set<Integer> disclosed, Actor actor) {
        return tasks.open(taskId, TASK_ASSESS, actor).then(petition -> {
            Refusals refusals = tasks.refusals(petition, Stage.ASSESSMENT, actor)
                    .required(questions, "questions", "petition.refused.questions")
                    .tooLong(questions, "questions", 8_000);
            if (refusals.any()) {
                return refusals.outcome();
            }
            petition.ask();
            places.disclose(petition.id(), disclosed, true);
            tasks.record(petition, PetitionAct.ASKED, questions, actor);
            mails.send(petition, "questions");
            return tasks.complete(petition, taskId, "QUESTIONS", actor);
        });
    }

    /** Refused by {@link RemediationRules}, first of all a grant while an indicator is not remediated. */
    @Transactional
    public Outcome<PetitionId> assess(String taskId, Assessment command, Actor actor) {
        return tasks.open(taskId, TASK_ASSESS, actor).then(petition -> {
            Refusals refusals = tasks.refusals(petition, Stage.ASSESSMENT, actor);
            rules.check(petition, command, refusals);
            if (refusals.any()) {
                return refusals.outcome();
            }
            petition.propose(command.proposal());
            int act = tasks.record(
                    petition, PetitionAct.ASSESSED, command.proposal().ground(), actor);
            record.addResults(petition.id(), act, command.results());
            return tasks.complete(petition, taskId, "ASSESSED", actor);
        });
    }
}
