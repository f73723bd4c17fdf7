package org.openwro.detention.web;

import java.util.Map;
import org.openwro.detention.Detention;
import org.openwro.detention.RecordDestruction;
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

/** Where, when and before whom abandoned goods were destroyed. */
@Controller
@RequestMapping("/detention/destroy/{taskId}")
class DestroyController {

    private static final String PAGE = "detention/disposalPage";

    private final DetentionPages pages;
    private final RecordDestruction recordDestruction;

    DestroyController(DetentionPages pages, RecordDestruction recordDestruction) {
        this.pages = pages;
        this.recordDestruction = recordDestruction;
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
        var outcome = recordDestruction.record(
                new RecordDestruction.Command(
                        detention.id(),
                        entered.day("on"),
                        entered.text("where"),
                        entered.text("before"),
                        entered.quantities(detention.linesInHand())),
                actor);
        return Pages.afterwards(outcome, model, flash, "detention.destroy.done", "/work", () -> PAGE);
    }

    private Detention open(String taskId, Entered entered, Actor actor, Model model) {
        model.addAttribute("kind", "destroy");
        model.addAttribute("action", "/detention/destroy/" + taskId);
        return pages.open(taskId, entered, actor, model);
    }
}
