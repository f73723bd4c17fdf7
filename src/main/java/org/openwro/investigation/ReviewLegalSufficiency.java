package org.openwro.investigation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tests whether the record carries the recommended action (19 CFR 12.42(e), (f)). One that does not goes back with comments, and
 * nobody reviews what they recommended.
 */
@Service
public class ReviewLegalSufficiency {

    private final CaseDesk desk;
    private final Clock clock;

    ReviewLegalSufficiency(CaseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @param outcome null when nothing was chosen
     * @param comments numbered by their order; at least one when the record goes back
     */
    public record Command(String taskId, LegalReview.Sufficiency outcome, List<String> comments) {

        public Command {
            comments = List.copyOf(comments);
        }
    }

    @Transactional
    public Outcome<LegalReview> review(Command command, Actor actor) {
        return desk.open(command.taskId(), InvestigationModel.TASK_REVIEW_LEGAL_SUFFICIENCY, actor)
                .then(work -> {
                    Refusals refusals = check(command, work.investigation(), actor);
                    if (refusals.any()) {
                        return refusals.outcome();
                    }
                    LegalReview review = work.investigation()
                            .review(command.outcome(), command.comments(), actor.username(), LocalDate.now(clock));
                    desk.finish(
                            work,
                            actor,
                            Map.of(
                                    InvestigationModel.VARIABLE_OUTCOME,
                                    review.outcome().name()),
                            "audit.investigation.reviewed." + review.outcome(),
                            String.valueOf(review.round()));
                    return Outcome.done(review);
                });
    }

    private static Refusals check(Command command, Investigation investigation, Actor actor) {
        Refusals refusals = new Refusals()
                .when(command.outcome() == null, "outcome", "investigation.review.outcomeMissing")
                .when(
                        investigation
                                .action()
                                .filter(action -> action.recommendedBy().equals(actor.username()))
                                .isPresent(),
                        "",
                        "investigation.review.ownRecommendation")
                .when(
                        command.outcome() == LegalReview.Sufficiency.INSUFFICIENT
                                && command.comments().isEmpty(),
                        "comments",
                        "investigation.review.commentsMissing");
        command.comments().forEach(each -> refusals.tooLong(each, "comments", CaseDesk.LONGEST_TEXT));
        return refusals;
    }
}
