package org.openwro.detention;

import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_DECIDE_ADMISSIBILITY;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The port director decides for each line whether satisfactory evidence shows that no part was made with forced labour (19 CFR
 * 12.42(g), 12.43(c)). Nobody decides on an own review.
 */
@Service
public class DecideAdmissibility {

    private final DetentionFile file;
    private final DetentionDesk desk;
    private final DetentionClocks clocks;
    private final SecondReviews secondReviews;

    DecideAdmissibility(DetentionFile file, DetentionDesk desk, DetentionClocks clocks, SecondReviews secondReviews) {
        this.file = file;
        this.desk = desk;
        this.clocks = clocks;
        this.secondReviews = secondReviews;
    }

    /** @param lines RELEASE or EXCLUDE with its reason, on every held line */
    public record Command(DetentionId detention, List<LineDecision> lines) {}

    @Transactional
    public Outcome<Detention> decide(Command command, Actor actor) {
        return desk.find(command.detention(), TASK_DECIDE_ADMISSIBILITY, actor).then(task -> {
            Detention detention = file.get(command.detention());
            Review review = detention.course().review();
            LineDecisions decisions = new LineDecisions(command.lines());
            Refusals refusals = new Refusals()
                    .when(
                            review != null && actor.username().equals(review.by())
                                    || secondReviews.of(detention.id()).stream()
                                            .anyMatch(each -> each.reviewer().equals(actor.username())),
                            "",
                            "detention.admissibility.ownReview");
            decisions.check(
                    detention.linesInHand(),
                    EnumSet.of(LineChoice.RELEASE, LineChoice.EXCLUDE),
                    EnumSet.of(LineChoice.RELEASE, LineChoice.EXCLUDE),
                    refusals);
            decisions.refuseLate(detention.linesInHand(), clocks.lateLines(detention), refusals);
            if (refusals.any()) {
                return refusals.outcome();
            }
            detention.decideAdmissibility(decisions.byLine(), actor.username());
            file.keep(
                    detention,
                    actor,
                    "audit.detention.admissibilityDecided",
                    String.valueOf(decisions.count(LineChoice.RELEASE)),
                    String.valueOf(decisions.count(LineChoice.EXCLUDE)));
            desk.complete(task, actor, Map.of());
            return Outcome.done(file.get(command.detention()));
        });
    }
}
