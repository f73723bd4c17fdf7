package org.openwro.detention;

import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_ANSWER_QUESTIONS;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.openwro.workflow.InboxTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The importer answers every open question of the review and adds documents (19 CFR 12.43(b)). */
@Service
public class AnswerQuestions {

    private static final int LONGEST_ANSWER = 4000;
    static final String KIND = "ANSWER";

    private final DetentionFile file;
    private final DetentionDesk desk;
    private final Questions questions;
    private final Papers papers;
    private final Clock clock;

    AnswerQuestions(DetentionFile file, DetentionDesk desk, Questions questions, Papers papers, Clock clock) {
        this.file = file;
        this.desk = desk;
        this.questions = questions;
        this.papers = papers;
        this.clock = clock;
    }

    /** @param answers by the number of the question */
    public record Command(DetentionId detention, Map<Integer, String> answers, List<Upload> files) {}

    @Transactional
    public Outcome<Detention> answer(Command command, Actor actor) {
        return desk.find(command.detention(), TASK_ANSWER_QUESTIONS, actor).then(task -> answer(command, task, actor));
    }

    private Outcome<Detention> answer(Command command, InboxTask task, Actor actor) {
        DetentionId id = command.detention();
        List<Question> open = questions.of(id).stream().filter(Question::isOpen).toList();
        Refusals refusals = new Refusals();
        for (Question question : open) {
            String answer = command.answers().get(question.seq());
            refusals.required(answer, "answer-" + question.seq(), "detention.answer.required", question.seq())
                    .tooLong(answer, "answer-" + question.seq(), LONGEST_ANSWER);
        }
        if (refusals.any()) {
            return refusals.outcome();
        }
        List<Upload> files = command.files().stream().filter(Upload::isThere).toList();
        List<Papers.Paper> filed = IntStream.range(0, files.size())
                .mapToObj(index -> new Papers.Paper("files", files.get(index).name(), KIND, files.get(index)))
                .toList();
        return papers.file(id, filed, actor).map(stored -> {
            open.forEach(question -> questions.answer(
                    id,
                    question.seq(),
                    command.answers().get(question.seq()).strip(),
                    actor.username(),
                    clock.instant()));
            Detention detention = file.get(id);
            file.keep(
                    detention,
                    actor,
                    "audit.detention.answered",
                    String.valueOf(open.size()),
                    String.valueOf(stored.size()));
            desk.complete(task, actor, Map.of());
            return detention;
        });
    }
}
