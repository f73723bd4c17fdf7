package org.openwro.detention;

import static org.openwro.detention.process.AdmissibilityReviewModel.CONFIRMED;
import static org.openwro.detention.process.AdmissibilityReviewModel.RETURNED;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_CONFIRM_REVIEW;
import static org.openwro.detention.process.DetentionModel.VARIABLE_OUTCOME;

import java.util.Map;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second trade specialist confirms the review of a package or returns it with what has to change. Nobody confirms an own review. */
@Service
public class ConfirmReview {

    private static final int LONGEST_TEXT = 4000;

    private final DetentionFile file;
    private final DetentionDesk desk;
    private final SecondReviews reviews;

    ConfirmReview(DetentionFile file, DetentionDesk desk, SecondReviews reviews) {
        this.file = file;
        this.desk = desk;
        this.reviews = reviews;
    }

    /**
     * @param confirmed null when neither was chosen
     * @param note what has to change; required to return
     */
    public record Command(DetentionId detention, Boolean confirmed, String note) {}

    @Transactional
    public Outcome<Detention> confirm(Command command, Actor actor) {
        return desk.find(command.detention(), TASK_CONFIRM_REVIEW, actor).then(task -> {
            Detention detention = file.get(command.detention());
            Review review = detention.course().review();
            boolean returned = Boolean.FALSE.equals(command.confirmed());
            Refusals refusals = new Refusals()
                    .when(actor.username().equals(review.by()), "", "detention.confirm.ownReview")
                    .when(command.confirmed() == null, "confirmed", "detention.confirm.choose")
                    .when(returned && command.note().isBlank(), "note", "detention.confirm.noteRequired")
                    .tooLong(command.note(), "note", LONGEST_TEXT);
            if (refusals.any()) {
                return refusals.outcome();
            }
            reviews.add(
                    detention.id(),
                    new SecondReview(
                            actor.username(),
                            command.confirmed(),
                            command.note().strip(),
                            file.today()));
            file.keep(
                    detention, actor, returned ? "audit.detention.reviewReturned" : "audit.detention.reviewConfirmed");
            desk.complete(task, actor, Map.of(VARIABLE_OUTCOME, returned ? RETURNED : CONFIRMED));
            return Outcome.done(detention);
        });
    }
}
