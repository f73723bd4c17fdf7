package org.openwro.enforcement.web;

import org.openwro.enforcement.LineRecord;
import org.openwro.enforcement.ScreenedLine;
import org.openwro.enforcement.process.MatchReviewModel;
import org.openwro.enforcement.review.CorrectAnswer;
import org.openwro.enforcement.review.MatchAnswers;
import org.openwro.enforcement.review.MatchReviews;
import org.openwro.identity.Actor;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.openwro.workflow.TaskInbox;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a line says of its review: whether it waits, what was answered, and who may go on. */
@Component
class LineReviews {

    private final MatchReviews reviews;
    private final MatchAnswers answers;
    private final CorrectAnswer correcting;
    private final TaskInbox inbox;
    private final TaskDesk desk;

    LineReviews(MatchReviews reviews, MatchAnswers answers, CorrectAnswer correcting, TaskInbox inbox, TaskDesk desk) {
        this.reviews = reviews;
        this.answers = answers;
        this.correcting = correcting;
        this.inbox = inbox;
        this.desk = desk;
    }

    void fill(ScreenedLine line, Actor actor, Model model) {
        String lineId = line.line().lineId();
        model.addAttribute("answers", answers.of(lineId));
        model.addAttribute("mayCorrect", correcting.mayCorrect(line, actor));
        reviews.find(lineId).filter(review -> review.state().isOpen()).ifPresent(review -> {
            model.addAttribute("review", review);
            inbox.ofCase(LineRecord.key(lineId)).stream()
                    .filter(task -> task.taskKey().equals(MatchReviewModel.TASK_REVIEW))
                    .filter(task -> !desk.open(task.id(), actor).isRefused())
                    .map(InboxTask::pagePath)
                    .findFirst()
                    .ifPresent(path -> model.addAttribute("reviewPath", path));
        });
    }
}
