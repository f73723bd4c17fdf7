package org.openwro.detention.web;

import java.util.Map;
import org.openwro.detention.Detention;
import org.openwro.detention.DetentionState;
import org.openwro.detention.RecordExport;
import org.openwro.identity.Actor;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The port saw excluded goods leave. No task waits for that: it may happen at any time within the sixty days. */
@Controller
@RequestMapping("/detentions/{id}/exported")
class ExportedController {

    private final DetentionPages pages;
    private final RecordExport recordExport;

    ExportedController(DetentionPages pages, RecordExport recordExport) {
        this.pages = pages;
        this.recordExport = recordExport;
    }

    @GetMapping
    String show(@PathVariable String id, Actor actor, Model model) {
        Detention detention = form(id, new Entered(Map.of()), actor, model);
        if (detention.state() != DetentionState.EXCLUDED) {
            throw new NotFound();
        }
        return "detention/disposalPage";
    }

    @PostMapping
    String record(
            @PathVariable String id,
            @RequestParam Map<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entered entered = new Entered(values);
        Detention detention = form(id, entered, actor, model);
        var command = new RecordExport.Command(
                detention.id(),
                entered.day("on"),
                entered.text("where"),
                entered.text("before"),
                entered.quantities(detention.linesInHand()));
        return Pages.afterwards(
                recordExport.record(command, actor),
                model,
                flash,
                "detention.export.done",
                "/detentions/" + id,
                () -> "detention/disposalPage");
    }

    private Detention form(String id, Entered entered, Actor actor, Model model) {
        model.addAttribute("kind", "export");
        model.addAttribute("action", "/detentions/" + id + "/exported");
        return pages.show(id, entered, actor, model);
    }
}
