package org.openwro.enforcement.review;

import java.time.Clock;
import java.util.Map;
import org.openwro.audit.AuditTrail;
import org.openwro.enforcement.EntryLines;
import org.openwro.enforcement.LineRecord;
import org.openwro.enforcement.ScreenedLine;
import org.openwro.enforcement.process.MatchReviewModel;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer of the port says whether a line falls under an order that it resembles, or asks a trade specialist. */
@Service
public class AnswerReview {

    private final TaskDesk desk;
    private final EntryLines lines;
    private final MatchReviews reviews;
    private final MatchAnswers answers;
    private final KeepAnswer keeping;
    private final ActOnAnswer acting;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerReview(
            TaskDesk desk,
            EntryLines lines,
            MatchReviews reviews,
            MatchAnswers answers,
            KeepAnswer keeping,
            ActOnAnswer acting,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.lines = lines;
        this.reviews = reviews;
        this.answers = answers;
        this.keeping = keeping;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refuses whoever is no officer of the port, an answer without its reason, and a review that is over. */
    @Transactional
    public Outcome<ScreenedLine> answer(String taskId, Verdict verdict, Actor actor) {
        Outcome<InboxTask> opened = desk.open(taskId, actor);
        if (opened.isRefused()) {
            return Outcome.refused(opened.reasons());
        }
        InboxTask task = opened.orThrow();
        if (!task.taskKey().equals(MatchReviewModel.TASK_REVIEW)
                || !actor.has(Role.PORT_OFFICER)
                || !actor.worksAt(task.port())) {
            return Outcome.refused(Refusal.of("workflow.task.notFound"));
        }
        ScreenedLine line = lines.find(LineRecord.lineId(task.businessKey())).orElseThrow();
        Refusals refusals = verdict.check(line);
        if (refusals.any()) {
            return refusals.outcome();
        }
        String lineId = line.line().lineId();
        ReviewState next = verdict.cannotTell() ? ReviewState.ASKED : ReviewState.ANSWERED;
        if (!reviews.move(lineId, ReviewState.WAITING, next)) {
            return Outcome.refused(Refusal.of("workflow.task.notFound"));
        }
        if (verdict.cannotTell()) {
            answers.ask(lineId, verdict.words().strip(), actor.username(), clock.instant());
            audit.record(task.businessKey(), actor, "audit.enforcement.matchAsked");
            desk.complete(taskId, actor, Map.of(MatchReviewModel.OUTCOME, "ASKED"))
                    .orThrow();
        } else {
            keeping.keep(line, verdict, false, actor);
            desk.complete(taskId, actor, Map.of(MatchReviewModel.OUTCOME, "SETTLED"))
                    .orThrow();
            acting.act(line, verdict, actor);
        }
        return Outcome.done(line);
    }
}
