package org.openwro.detention.web;

import org.openwro.detention.Detention;
import org.openwro.detention.ReviewProof;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The trade specialist asks or recommends. */
@Controller
@RequestMapping("/detention/review/{taskId}")
class ReviewController extends DetentionTaskPage {

    private final DetentionPages pages;
    private final ReviewProof reviewProof;

    ReviewController(DetentionPages pages, ReviewProof reviewProof) {
        super(pages, "detention/reviewPage", "detention.review.done");
        this.pages = pages;
        this.reviewProof = reviewProof;
    }

    @Override
    Outcome<?> finish(Detention detention, Entered entered, Actor actor) {
        return reviewProof.review(
                new ReviewProof.Command(
                        detention.id(),
                        entered.text("questions").lines().toList(),
                        entered.text("note"),
                        entered.decisions(detention.linesInHand())),
                actor);
    }

    @Override
    void fill(String taskId, Model model) {
        model.addAttribute("choices", pages.options("detention.choice.review", "RELEASE", "EXCLUDE"));
    }
}
