package org.openwro.workflow.web;

import java.util.Collections;
import java.util.List;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.workflow.ReadableCases;
import org.openwro.workflow.internal.Incidents;
import org.openwro.workflow.operations.FailedStep;
import org.openwro.workflow.operations.MendSteps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Failed steps: the list, one of them, a note, and trying again. */
@Controller
class IncidentController {

    private static final String LIST = "/operations/incidents";

    private final Incidents incidents;
    private final MendSteps steps;
    private final ReadableCases readable;

    IncidentController(Incidents incidents, MendSteps steps, ReadableCases readable) {
        this.incidents = incidents;
        this.steps = steps;
        this.readable = readable;
    }

    /** Where the list was before. */
    @GetMapping("/admin/incidents")
    String before() {
        return "redirect:" + LIST;
    }

    @GetMapping(LIST)
    String list(@RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        model.addAttribute("may", actor.has(Role.ADMINISTRATOR));
        model.addAttribute("incidents", incidents.open(PageQuery.of(page, null)));
        return "workflow/incidentsPage";
    }

    @PostMapping(LIST + "/retry")
    String retry(
            @RequestParam(defaultValue = "") List<String> job, Actor actor, Model model, RedirectAttributes flash) {
        return Pages.afterwards(
                steps.retry(job, actor), model, flash, "workflow.incident.retried", LIST, () -> list(0, actor, model));
    }

    @GetMapping(LIST + "/{jobId}")
    String show(@PathVariable String jobId, Actor actor, Model model) {
        model.addAttribute("may", actor.has(Role.ADMINISTRATOR));
        FailedStep step = steps.look(jobId).orElseThrow(NotFound::new);
        model.addAttribute("step", step);
        model.addAttribute(
                "readable",
                readable.of(Collections.singletonList(step.incident().businessKey()), actor));
        return "workflow/incidentPage";
    }

    @PostMapping(LIST + "/{jobId}/notes")
    String note(
            @PathVariable String jobId,
            @RequestParam(defaultValue = "") String text,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return Pages.afterwards(
                steps.note(jobId, text, actor),
                model,
                flash,
                "workflow.incident.noted",
                LIST + "/" + jobId,
                () -> show(jobId, actor, model));
    }
}
