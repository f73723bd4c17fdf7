package org.openwro.allegation.web;

import org.openwro.allegation.AllegationId;
import org.openwro.allegation.RelatedAllegations;
import org.openwro.allegation.UndoLink;
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

/** Asks why a link between two reports is taken back. */
@Controller
@RequestMapping("/allegations/{id}/links/{other}")
class UndoLinkController {

    private final UndoLink undoLink;
    private final RelatedAllegations related;

    UndoLinkController(UndoLink undoLink, RelatedAllegations related) {
        this.undoLink = undoLink;
        this.related = related;
    }

    @GetMapping("/undo")
    String ask(@PathVariable String id, @PathVariable String other, Model model) {
        if (!related.linkedTo(new AllegationId(id)).contains(new AllegationId(other))) {
            throw new NotFound();
        }
        model.addAttribute("id", id);
        model.addAttribute("other", other);
        return "allegation/unlinkPage";
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable String id,
            @PathVariable String other,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return Pages.afterwards(
                undoLink.undo(new AllegationId(id), new AllegationId(other), PlainText.of(reason), actor),
                model,
                flash,
                "allegation.unlink.done",
                "/allegations/" + id,
                () -> {
                    model.addAttribute("reason", reason);
                    return ask(id, other, model);
                });
    }
}
