package org.openwro.investigation.web;

import org.openwro.identity.Actor;
import org.openwro.investigation.CaseAccess;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Investigations;
import org.openwro.investigation.work.JoinCases;
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

/** Cases that are worked on together, side by side. */
@Controller
@RequestMapping("/investigations/{id}/joint")
class JointController {

    private final Investigations investigations;
    private final JoinCases joinCases;
    private final CaseAccess access;
    private final Options options;

    JointController(Investigations investigations, JoinCases joinCases, CaseAccess access, Options options) {
        this.investigations = investigations;
        this.joinCases = joinCases;
        this.access = access;
        this.options = options;
    }

    @GetMapping
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(id, "", "", actor, model);
    }

    @PostMapping("/join")
    String join(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return Pages.afterwards(
                joinCases.join(new CaseId(id), other.strip(), reason.strip(), actor),
                model,
                flash,
                "investigation.notice.joint",
                "/investigations/" + id + "/joint",
                () -> page(id, other, reason, actor, model));
    }

    @PostMapping("/part")
    String part(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String other,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return Pages.afterwards(
                joinCases.part(new CaseId(id), other, actor),
                model,
                flash,
                "investigation.notice.parted",
                "/investigations/" + id + "/joint",
                () -> page(id, "", "", actor, model));
    }

    private String page(String id, String other, String reason, Actor actor, Model model) {
        Investigation investigation = investigations.find(new CaseId(id)).orElseThrow(NotFound::new);
        model.addAttribute("investigation", investigation);
        model.addAttribute("links", joinCases.of(investigation.id()));
        model.addAttribute(
                "cases",
                joinCases.together(investigation.id()).stream()
                        .map(investigations::get)
                        .toList());
        model.addAttribute("related", investigations.related(investigation));
        model.addAttribute("people", options.investigators());
        model.addAttribute("mayNote", access.mayNote(actor));
        model.addAttribute("other", other);
        model.addAttribute("reason", reason);
        return "investigation/jointPage";
    }
}
