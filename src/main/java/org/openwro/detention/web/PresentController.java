package org.openwro.detention.web;

import java.util.Map;
import org.openwro.detention.Detention;
import org.openwro.detention.RecordPresentation;
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

/** When the goods could be viewed and examined. */
@Controller
@RequestMapping("/detention/present/{taskId}")
class PresentController {

    private static final String PAGE = "detention/presentPage";

    private final DetentionPages pages;
    private final RecordPresentation recordPresentation;

    PresentController(DetentionPages pages, RecordPresentation recordPresentation) {
        this.pages = pages;
        this.recordPresentation = recordPresentation;
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
        var outcome = recordPresentation.record(
                new RecordPresentation.Command(detention.id(), entered.day("presentedOn")), actor);
        return Pages.afterwards(outcome, model, flash, "detention.present.done", "/work", () -> PAGE);
    }

    private Detention open(String taskId, Entered entered, Actor actor, Model model) {
        return pages.open(taskId, entered, actor, model);
    }
}
