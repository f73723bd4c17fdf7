package org.openwro.detention.web;

import org.openwro.detention.DecideOnDetention;
import org.openwro.detention.Detention;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Release or detain, line by line. */
@Controller
@RequestMapping("/detention/decide/{taskId}")
class DecideController extends DetentionTaskPage {

    private final DetentionPages pages;
    private final DecideOnDetention decideOnDetention;

    DecideController(DetentionPages pages, DecideOnDetention decideOnDetention) {
        super(pages, "detention/decidePage", "detention.decide.done");
        this.pages = pages;
        this.decideOnDetention = decideOnDetention;
    }

    @Override
    Outcome<?> finish(Detention detention, Entered entered, Actor actor) {
        return decideOnDetention.decide(
                new DecideOnDetention.Command(detention.id(), entered.decisions(detention.linesInHand())), actor);
    }

    @Override
    void fill(String taskId, Model model) {
        model.addAttribute("choices", pages.options("detention.choice.first", "RELEASE", "DETAIN"));
    }
}
