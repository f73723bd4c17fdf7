package org.openwro.allegation.web;

import org.openwro.allegation.AllegationId;
import org.openwro.allegation.Allegations;
import org.openwro.allegation.LinkAllegations;
import org.openwro.identity.Actor;
import org.openwro.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links two reports, from the page of one of them or from its triage. */
@Controller
class LinkController {

    private final LinkAllegations linkAllegations;
    private final Allegations allegations;

    LinkController(LinkAllegations linkAllegations, Allegations allegations) {
        this.linkAllegations = linkAllegations;
        this.allegations = allegations;
    }

    @PostMapping("/allegations/{id}/links")
    String link(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String task,
            Actor actor,
            RedirectAttributes flash) {
        AllegationId mine = allegations
                .find(new AllegationId(id))
                .orElseThrow(NotFound::new)
                .id();
        linkAllegations.link(mine, new AllegationId(other), actor).orThrow();
        flash.addFlashAttribute("notice", "allegation.related.done");
        return task.matches("[0-9A-Za-z-]+") ? "redirect:/allegation/triage/" + task : "redirect:/allegations/" + mine;
    }
}
