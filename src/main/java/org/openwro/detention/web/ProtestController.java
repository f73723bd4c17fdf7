package org.openwro.detention.web;

import java.util.Map;
import org.openwro.detention.DecideProtest;
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

/** The port director, or a director at headquarters on further review, grants or denies the protest. */
@Controller
@RequestMapping("/detention/protest/{taskId}")
class ProtestController {

    private static final String PAGE = "detention/protestPage";

    private final DetentionPages pages;
    private final DecideProtest decideProtest;

    ProtestController(DetentionPages pages, DecideProtest decideProtest) {
        this.pages = pages;
        this.decideProtest = decideProtest;
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
        var outcome = decideProtest.decide(
                new DecideProtest.Command(detention.id(), granted(entered.text("granted")), entered.text("reason")),
                actor);
        return Pages.afterwards(outcome, model, flash, "detention.protest.done", "/work", () -> PAGE);
    }

    private Detention open(String taskId, Entered entered, Actor actor, Model model) {
        model.addAttribute("choices", pages.options("detention.protest.granted", "true", "false"));
        return pages.open(taskId, entered, actor, model);
    }

    private static Boolean granted(String choice) {
        return switch (choice) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }
}
