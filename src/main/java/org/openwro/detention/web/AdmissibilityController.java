package org.openwro.detention.web;

import org.openwro.detention.DecideAdmissibility;
import org.openwro.detention.Detention;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The port director decides on every line. */
@Controller
@RequestMapping("/detention/admissibility/{taskId}")
class AdmissibilityController extends DetentionTaskPage {

    private final DetentionPages pages;
    private final DecideAdmissibility decideAdmissibility;

    AdmissibilityController(DetentionPages pages, DecideAdmissibility decideAdmissibility) {
        super(pages, "detention/admissibilityPage", "detention.admissibility.done");
        this.pages = pages;
        this.decideAdmissibility = decideAdmissibility;
    }

    @Override
    Outcome<?> finish(Detention detention, Entered entered, Actor actor) {
        return decideAdmissibility.decide(
                new DecideAdmissibility.Command(detention.id(), entered.decisions(detention.linesInHand())), actor);
    }

    @Override
    void fill(String taskId, Model model) {
        model.addAttribute("choices", pages.options("detention.choice.review", "RELEASE", "EXCLUDE"));
    }
}
