package org.openwro.enforcement.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.openwro.audit.AuditTrail;
import org.openwro.calendar.BusinessDays;
import org.openwro.calendar.EasternTime;
import org.openwro.enforcement.EnforcementSettings;
import org.openwro.enforcement.LineRecord;
import org.openwro.enforcement.process.MatchReviewModel;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A trade specialist answers the question of an officer, whose task then comes back. The officer decides. */
@Service
public class AdviseOnMatch {

    private static final int LONGEST_WORDS = 2000;

    private final TaskDesk desk;
    private final MatchReviews reviews;
    private final MatchAnswers answers;
    private final BusinessDays businessDays;
    private final EnforcementSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    AdviseOnMatch(
            TaskDesk desk,
            MatchReviews reviews,
            MatchAnswers answers,
            BusinessDays businessDays,
            EnforcementSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.answers = answers;
        this.businessDays = businessDays;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<String> advise(String taskId, String advice, Actor actor) {
        Outcome<InboxTask> opened = desk.open(taskId, actor);
        if (opened.isRefused()) {
            return Outcome.refused(opened.reasons());
        }
        InboxTask task = opened.orThrow();
        Refusals refusals = new Refusals()
                .required(advice, "advice", "enforcement.advise.missing")
                .tooLong(advice, "advice", LONGEST_WORDS);
        if (refusals.any()) {
            return refusals.outcome();
        }
        String lineId = LineRecord.lineId(task.businessKey());
        if (!task.taskKey().equals(MatchReviewModel.TASK_ADVISE)
                || !reviews.move(lineId, ReviewState.ASKED, ReviewState.WAITING)) {
            return Outcome.refused(Refusal.of("workflow.task.notFound"));
        }
        answers.advise(lineId, advice.strip(), actor.username(), clock.instant());
        audit.record(task.businessKey(), actor, "audit.enforcement.matchAdvised");
        LocalDate dueOn = businessDays.plus(LocalDate.now(clock), settings.reviewWithin());
        desk.complete(
                        taskId,
                        actor,
                        Map.of(MatchReviewModel.VARIABLE_REVIEW_DUE_ON, Date.from(EasternTime.endOf(dueOn))))
                .orThrow();
        return Outcome.done(lineId);
    }
}
