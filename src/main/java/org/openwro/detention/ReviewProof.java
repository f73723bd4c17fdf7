package org.openwro.detention;

import static org.openwro.detention.process.AdmissibilityReviewModel.COMPLETE;
import static org.openwro.detention.process.AdmissibilityReviewModel.QUESTIONS;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_REVIEW_PROOF;
import static org.openwro.detention.process.AdmissibilityReviewModel.VARIABLE_SECOND_REVIEW;
import static org.openwro.detention.process.DetentionModel.VARIABLE_OUTCOME;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.openwro.workflow.InboxTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trade specialist traces the goods from raw material to shipment, and either asks the importer what is open or recommends, line
 * by line, to release or to exclude (19 CFR 12.43).
 */
@Service
public class ReviewProof {

    private static final int LONGEST_TEXT = 4000;

    private final DetentionFile file;
    private final DetentionDesk desk;
    private final DetentionClocks clocks;
    private final ReviewDepth depth;
    private final Questions questions;
    private final DetentionMail mail;
    private final Clock clock;

    ReviewProof(
            DetentionFile file,
            DetentionDesk desk,
            DetentionClocks clocks,
            ReviewDepth depth,
            Questions questions,
            DetentionMail mail,
            Clock clock) {
        this.file = file;
        this.desk = desk;
        this.clocks = clocks;
        this.depth = depth;
        this.questions = questions;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * @param questions to the importer; when there is one, the review waits for the answers and recommends nothing yet
     * @param note what the tracing showed, for the port director; required without questions
     * @param lines recommendation, RELEASE or EXCLUDE with its reason, on every held line; empty with questions
     */
    public record Command(DetentionId detention, List<String> questions, String note, List<LineDecision> lines) {

        public Command {
            questions = questions.stream()
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
            lines = List.copyOf(lines);
        }

        public static Command asking(DetentionId detention, String... questions) {
            return new Command(detention, List.of(questions), "", List.of());
        }
    }

    @Transactional
    public Outcome<Detention> review(Command command, Actor actor) {
        return desk.find(command.detention(), TASK_REVIEW_PROOF, actor)
                .then(task ->
                        command.questions().isEmpty() ? recommend(command, task, actor) : ask(command, task, actor));
    }

    private Outcome<Detention> ask(Command command, InboxTask task, Actor actor) {
        Detention detention = file.get(command.detention());
        Refusals refusals = new Refusals();
        command.questions().forEach(question -> refusals.tooLong(question, "questions", LONGEST_TEXT));
        if (refusals.any()) {
            return refusals.outcome();
        }
        command.questions()
                .forEach(question -> questions.ask(detention.id(), question, actor.username(), clock.instant()));
        file.keep(
                detention,
                actor,
                "audit.detention.asked",
                String.valueOf(command.questions().size()));
        mail.toImporter(detention, "detention.mail.questions");
        desk.complete(task, actor, Map.of(VARIABLE_OUTCOME, QUESTIONS));
        return Outcome.done(detention);
    }

    private Outcome<Detention> recommend(Command command, InboxTask task, Actor actor) {
        Detention detention = file.get(command.detention());
        LineDecisions recommended = new LineDecisions(command.lines());
        Refusals refusals = new Refusals()
                .required(command.note(), "note", "detention.review.noteRequired")
                .tooLong(command.note(), "note", LONGEST_TEXT);
        recommended.check(
                detention.linesInHand(),
                EnumSet.of(LineChoice.RELEASE, LineChoice.EXCLUDE),
                EnumSet.of(LineChoice.RELEASE, LineChoice.EXCLUDE),
                refusals);
        recommended.refuseLate(detention.linesInHand(), clocks.lateLines(detention), refusals);
        if (refusals.any()) {
            return refusals.outcome();
        }
        detention.review(actor.username(), command.note().strip(), recommended.byLine());
        file.keep(
                detention,
                actor,
                "audit.detention.reviewed",
                String.valueOf(recommended.count(LineChoice.RELEASE)),
                String.valueOf(recommended.count(LineChoice.EXCLUDE)));
        desk.complete(
                task,
                actor,
                Map.of(
                        VARIABLE_OUTCOME,
                        COMPLETE,
                        VARIABLE_SECOND_REVIEW,
                        depth.of(detention).secondReview()));
        return Outcome.done(detention);
    }
}
