package org.openwro.detention.web;

import java.util.Map;
import org.openwro.detention.DecideOnDetention;
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

/** Release or detain, line by line. */
@Controller
@RequestMapping("/detention/decide/{taskId}")
class DecideController {

    private static final String PAGE = "detention/decidePage";

    private final DetentionPages pages;
    private final DecideOnDetention decideOnDetention;

    DecideController(DetentionPages pages, DecideOnDetention decideOnDetention) {
        this.pages = pages;
        this.decideOnDetention = decideOnDetention;
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
        var outcome = decideOnDetention.decide(
                new DecideOnDetention.Command(detention.id(), entered.decisions(detention.linesInHand())), actor);
        return Pages.afterwards(outcome, model, flash, "detention.decide.done", "/work", () -> PAGE);
    }

    private Detention open(String taskId, Entered entered, Actor actor, Model model) {
        model.addAttribute("choices", pages.options("detention.choice.first", "RELEASE", "DETAIN"));
        return pages.open(taskId, entered, actor, model);
    }
}
