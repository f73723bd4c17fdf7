package org.openwro.detention.web;

import java.util.Map;
import org.openwro.detention.DecideAdmissibility;
import org.openwro.detention.Detention;
import org.openwro.identity.Actor;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The port director decides on every line. */
@Controller
@RequestMapping("/detention/admissibility/{taskId}")
class AdmissibilityController {

    private static final String PAGE = "detention/admissibilityPage";

    private final DetentionPages pages;
    private final DecideAdmissibility decideAdmissibility;

    AdmissibilityController(DetentionPages pages, DecideAdmissibility decideAdmissibility) {
        this.pages = pages;
        this.decideAdmissibility = decideAdmissibility;
    }

    @GetMapping
    String show(@PathVariable String taskId, Actor actor, Model model) {
        open(taskId, new Entered(Map.of()), actor, model);
        return PAGE;
    }

    @PostMapping
    String submit(
            @PathVariable String taskId,
            @RequestParam Map<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entered entered = new Entered(values);
        Detention detention = open(taskId, entered, actor, model);
        var outcome = decideAdmissibility.decide(
                new DecideAdmissibility.Command(detention.id(), entered.decisions(detention.linesInHand())), actor);
        return Pages.afterwards(outcome, model, flash, "detention.admissibility.done", "/work", () -> PAGE);
    }

    private Detention open(String taskId, Entered entered, Actor actor, Model model) {
        model.addAttribute("choices", pages.options("detention.choice.review", "RELEASE", "EXCLUDE"));
        return pages.open(taskId, entered, actor, model);
    }
}
