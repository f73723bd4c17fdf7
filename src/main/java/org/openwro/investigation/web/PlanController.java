package org.openwro.investigation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openwro.identity.Actor;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Investigations;
import org.openwro.investigation.Plan;
import org.openwro.investigation.PlanInvestigation;
import org.openwro.investigation.Subject;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.reference.LabourClass;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/investigation/plan/{taskId}")
class PlanController {

    private static final int BLANK_ROWS = 2;

    private final TaskPage page;
    private final PlanInvestigation planInvestigation;
    private final Investigations investigations;
    private final Options options;

    PlanController(TaskPage page, PlanInvestigation planInvestigation, Investigations investigations, Options options) {
        this.page = page;
        this.planInvestigation = planInvestigation;
        this.investigations = investigations;
        this.options = options;
    }

    @GetMapping
    String show(@PathVariable String taskId, Actor actor, Model model) {
        Investigation investigation = open(taskId, actor, model);
        Plan plan = investigation.plan();
        return form(plan.lead().isEmpty() ? suggested(investigation.subject(), plan, actor) : plan, model);
    }

    @PostMapping
    String plan(
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entries form = new Entries(values);
        Plan plan = entered(form);
        var outcome = planInvestigation.plan(new PlanInvestigation.Command(taskId, plan, page.finishes(form)), actor);
        return page.afterSaving(outcome, form, "/investigation/plan/" + taskId, model, flash, () -> {
            open(taskId, actor, model);
            return form(plan, model);
        });
    }

    private Investigation open(String taskId, Actor actor, Model model) {
        Investigation investigation = page.show(taskId, InvestigationModel.TASK_PLAN_INVESTIGATION, actor, model);
        model.addAttribute("related", investigations.related(investigation));
        return investigation;
    }

    private String form(Plan plan, Model model) {
        List<Plan.Party> rows = new ArrayList<>(plan.parties());
        for (int blank = 0; blank < BLANK_ROWS; blank++) {
            rows.add(new Plan.Party(null, ""));
        }
        model.addAttribute("plan", plan);
        model.addAttribute("parties", rows);
        model.addAttribute(
                "classes", plan.classes().stream().map(LabourClass::name).toList());
        model.addAttribute("leads", options.investigators());
        model.addAttribute("roles", options.of(Plan.Role.class, Plan.Role::labelKey));
        model.addAttribute("classOptions", options.of(LabourClass.class, LabourClass::labelKey));
        return "investigation/planPage";
    }

    /** What the allegation already says, as a beginning. */
    private static Plan suggested(Subject subject, Plan plan, Actor actor) {
        return new Plan(
                actor.username(),
                plan.scopeNote(),
                plan.parties().isEmpty() && !subject.producer().isBlank()
                        ? List.of(new Plan.Party(Plan.Role.PRODUCER, subject.producer()))
                        : plan.parties(),
                plan.goods().isEmpty() ? subject.goods() : plan.goods(),
                plan.places().isEmpty() && !subject.place().isBlank() ? List.of(subject.place()) : plan.places(),
                plan.classes().isEmpty() ? Set.of(LabourClass.FORCED) : plan.classes(),
                plan.sources());
    }

    private static Plan entered(Entries form) {
        List<Plan.Party> parties = new ArrayList<>();
        for (int row = 0; row < form.rows("party"); row++) {
            String name = form.text("party-" + row + "-name");
            Plan.Role role = form.choice("party-" + row + "-role", Plan.Role.class);
            if (!name.isEmpty()) {
                parties.add(new Plan.Party(role == null ? Plan.Role.OTHER : role, name));
            }
        }
        return new Plan(
                form.text("lead"),
                form.text("scopeNote"),
                parties,
                form.lines("goods"),
                form.lines("places"),
                form.choices("classes", LabourClass.class),
                form.lines("sources"));
    }
}
