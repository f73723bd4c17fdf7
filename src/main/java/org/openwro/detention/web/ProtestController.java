package org.openwro.detention.web;

import org.openwro.detention.DecideProtest;
import org.openwro.detention.Detention;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The port director, or a director at headquarters on further review, grants or denies the protest. */
@Controller
@RequestMapping("/detention/protest/{taskId}")
class ProtestController extends DetentionTaskPage {

    private final DetentionPages pages;
    private final DecideProtest decideProtest;

    ProtestController(DetentionPages pages, DecideProtest decideProtest) {
        super(pages, "detention/protestPage", "detention.protest.done");
        this.pages = pages;
        this.decideProtest = decideProtest;
    }

    @Override
    Outcome<?> finish(Detention detention, Entered entered, Actor actor) {
        return decideProtest.decide(
                new DecideProtest.Command(detention.id(), entered.yesOrNo("granted"), entered.text("reason")), actor);
    }

    @Override
    void fill(String taskId, Model model) {
        model.addAttribute("choices", pages.options("detention.protest.granted", "true", "false"));
    }
}
