package org.openwro.workflow.web;

import org.openwro.identity.Actor;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.Pages;
import org.openwro.workflow.internal.Incidents;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class IncidentController {

    private final Incidents incidents;

    IncidentController(Incidents incidents) {
        this.incidents = incidents;
    }

    @GetMapping("/admin/incidents")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("incidents", incidents.open(PageQuery.of(page, null)));
        return "workflow/incidentsPage";
    }

    @PostMapping("/admin/incidents/{jobId}/retry")
    String retry(@PathVariable String jobId, Actor actor, Model model, RedirectAttributes flash) {
        return Pages.afterwards(
                incidents.retry(jobId, actor),
                model,
                flash,
                "workflow.incident.retried",
                "/admin/incidents",
                () -> list(0, model));
    }
}
