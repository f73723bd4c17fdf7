package org.openwro.detention.web;

import org.openwro.detention.ConfirmReview;
import org.openwro.detention.Detention;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** A second trade specialist reads a package that was reviewed. */
@Controller
@RequestMapping("/detention/confirm/{taskId}")
class ConfirmController extends DetentionTaskPage {

    private final DetentionPages pages;
    private final ConfirmReview confirmReview;

    ConfirmController(DetentionPages pages, ConfirmReview confirmReview) {
        super(pages, "detention/confirmPage", "detention.confirm.done");
        this.pages = pages;
        this.confirmReview = confirmReview;
    }

    @Override
    Outcome<?> finish(Detention detention, Entered entered, Actor actor) {
        return confirmReview.confirm(
                new ConfirmReview.Command(detention.id(), entered.yesOrNo("confirmed"), entered.text("note")), actor);
    }

    @Override
    void fill(String taskId, Model model) {
        model.addAttribute("confirmChoices", pages.options("detention.confirm.choice", "true", "false"));
    }
}
