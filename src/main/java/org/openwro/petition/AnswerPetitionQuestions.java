package org.openwro.petition;

import static org.openwro.petition.process.OrderModificationModel.TASK_ANSWER;

import java.util.List;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The petitioner answers the questions and adds evidence; the assessment goes on. */
@Service
public class AnswerPetitionQuestions {

    private final PetitionTasks tasks;
    private final Petitioners petitioners;
    private final PetitionPapers papers;

    AnswerPetitionQuestions(PetitionTasks tasks, Petitioners petitioners, PetitionPapers papers) {
        this.tasks = tasks;
        this.petitioners = petitioners;
        this.papers = papers;
    }

    @Transactional
    public Outcome<PetitionId> answer(String taskId, Answer command, Actor actor) {
        return tasks.open(taskId, TASK_ANSWER, actor).then(petition -> {
            if (!petitioners.isPetitioner(petition, actor)) {
                return Outcome.refused(Refusal.of("workflow.task.notFound"));
            }
            Refusals refusals = new Refusals()
                    .required(command.text(), "answer", "petition.refused.answer")
                    .tooLong(command.text(), "answer", 20_000);
            if (refusals.any()) {
                return refusals.outcome();
            }
            petition.answered();
            tasks.record(petition, PetitionAct.ANSWERED, command.text(), actor);
            List<Refusal> refused = papers.file(petition.id(), command.files(), actor);
            return refused.isEmpty() ? tasks.complete(petition, taskId, Map.of(), actor) : Outcome.refused(refused);
        });
    }
}
