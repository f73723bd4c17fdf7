package org.openwro.investigation.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.allegation.Allegation;
import org.openwro.identity.Actor;
import org.openwro.investigation.AssessIndicators;
import org.openwro.investigation.IndicatorAssessment;
import org.openwro.investigation.IndicatorFinding;
import org.openwro.investigation.LabourEvidence;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.reference.IloIndicator;
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
@RequestMapping("/investigation/indicators/{taskId}")
class IndicatorsController {

    private final TaskPage page;
    private final AssessIndicators assessIndicators;
    private final Options options;

    IndicatorsController(TaskPage page, AssessIndicators assessIndicators, Options options) {
        this.page = page;
        this.assessIndicators = assessIndicators;
        this.options = options;
    }

    @GetMapping
    String show(@PathVariable String taskId, Actor actor, Model model) {
        LabourEvidence evidence = page.show(taskId, InvestigationModel.TASK_ASSESS_INDICATORS, actor, model)
                .labour();
        return form(evidence, model);
    }

    @PostMapping
    String assess(
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entries form = new Entries(values);
        LabourEvidence evidence = entered(form);
        var outcome =
                assessIndicators.assess(new AssessIndicators.Command(taskId, evidence, page.finishes(form)), actor);
        return page.afterSaving(outcome, form, "/investigation/indicators/" + taskId, model, flash, () -> {
            page.show(taskId, InvestigationModel.TASK_ASSESS_INDICATORS, actor, model);
            return form(evidence, model);
        });
    }

    private String form(LabourEvidence evidence, Model model) {
        Map<String, String> findings = options.of(IndicatorFinding.class, IndicatorFinding::labelKey);
        findings.remove(IndicatorFinding.NOT_ASSESSED.name());
        Map<String, List<String>> chosen = new HashMap<>();
        evidence.indicators()
                .forEach(each -> chosen.put(
                        each.indicator().code(),
                        each.exhibits().stream().map(String::valueOf).toList()));
        model.addAttribute("evidence", evidence);
        model.addAttribute("findings", findings);
        model.addAttribute("chosenExhibits", chosen);
        model.addAttribute("alleged", alleged(model));
        model.addAttribute(
                "classes", evidence.classes().stream().map(LabourClass::name).toList());
        model.addAttribute("classOptions", options.of(LabourClass.class, LabourClass::labelKey));
        return "investigation/indicatorsPage";
    }

    /** Which indicators the filers name. */
    @SuppressWarnings("unchecked")
    private static Set<IloIndicator> alleged(Model model) {
        return ((List<Allegation>) model.getAttribute("allegations"))
                .stream().flatMap(each -> each.report().indicators().stream()).collect(Collectors.toSet());
    }

    private static LabourEvidence entered(Entries form) {
        return new LabourEvidence(
                Arrays.stream(IloIndicator.values())
                        .map(each -> entered(each, form))
                        .toList(),
                form.choices("classes", LabourClass.class),
                form.text("classSummary"));
    }

    private static IndicatorAssessment entered(IloIndicator indicator, Entries form) {
        String code = indicator.code();
        IndicatorFinding finding = form.choice("finding-" + code, IndicatorFinding.class);
        return new IndicatorAssessment(
                indicator,
                finding == null ? IndicatorFinding.NOT_ASSESSED : finding,
                form.text("wording-" + code),
                form.text("confidential-" + code),
                form.text("publishable-" + code),
                form.all("exhibits-" + code).stream()
                        .filter(number -> number.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .toList());
    }
}
