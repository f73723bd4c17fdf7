package org.openwro.investigation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.ProposedOrder;
import org.openwro.investigation.ProposedTarget;
import org.openwro.investigation.RecommendAction;
import org.openwro.investigation.Recommendation;
import org.openwro.investigation.RecommendedAction;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.platform.web.Pages;
import org.openwro.screening.core.TargetKind;
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
@RequestMapping("/investigation/recommend/{taskId}")
class RecommendController {

    private static final int BLANK_ROWS = 2;

    private final TaskPage page;
    private final RecommendAction recommendAction;
    private final SuggestedOrder suggestedOrder;
    private final Options options;

    RecommendController(
            TaskPage page, RecommendAction recommendAction, SuggestedOrder suggestedOrder, Options options) {
        this.page = page;
        this.recommendAction = recommendAction;
        this.suggestedOrder = suggestedOrder;
        this.options = options;
    }

    @GetMapping
    String show(@PathVariable String taskId, Actor actor, Model model) {
        Investigation investigation = open(taskId, actor, model);
        RecommendedAction last = investigation.action().orElse(null);
        return last == null || !last.recommendation().isOrder()
                ? form(null, suggestedOrder.of(investigation), last == null ? "" : last.reasons(), model)
                : form(last.recommendation(), last.order(), last.reasons(), model);
    }

    @PostMapping
    String recommend(
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entries form = new Entries(values);
        Recommendation recommendation = form.choice("recommendation", Recommendation.class);
        ProposedOrder order = ordered(form);
        if (form.text("action").equals("rows")) {
            open(taskId, actor, model);
            return form(recommendation, order, form.text("reasons"), model);
        }
        return Pages.afterwards(
                recommendAction.recommend(
                        new RecommendAction.Command(taskId, recommendation, order, form.text("reasons")), actor),
                model,
                flash,
                "investigation.notice.recommended",
                "/work",
                () -> {
                    open(taskId, actor, model);
                    return form(recommendation, order, form.text("reasons"), model);
                });
    }

    private Investigation open(String taskId, Actor actor, Model model) {
        return page.show(taskId, InvestigationModel.TASK_RECOMMEND_ACTION, actor, model);
    }

    private String form(Recommendation recommendation, ProposedOrder order, String reasons, Model model) {
        List<ProposedTarget> rows = new ArrayList<>(order.targets());
        for (int blank = 0; blank < BLANK_ROWS; blank++) {
            rows.add(new ProposedTarget(null, "", List.of(), "", "", ""));
        }
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(Recommendation.values())
                .forEach(each -> choices.put(each.name(), options.text(each.labelKey() + ".choice")));
        model.addAttribute("recommendation", recommendation);
        model.addAttribute("choices", choices);
        model.addAttribute("order", order);
        model.addAttribute("targets", rows);
        model.addAttribute("reasons", reasons);
        model.addAttribute("kinds", options.of(TargetKind.class, each -> "investigation.target." + each.name()));
        model.addAttribute("countries", options.countries());
        model.addAttribute("regions", options.regions());
        return "investigation/recommendPage";
    }

    private static ProposedOrder ordered(Entries form) {
        List<ProposedTarget> targets = new ArrayList<>();
        for (int row = 0; row < form.rows("target"); row++) {
            String field = "target-" + row + "-";
            ProposedTarget target = new ProposedTarget(
                    form.choice(field + "kind", TargetKind.class),
                    form.text(field + "name"),
                    form.parts(field + "aliases", ";"),
                    form.text(field + "country"),
                    form.text(field + "place"),
                    form.text(field + "region"));
            if (target.kind() != null || !target.name().isEmpty()) {
                targets.add(target);
            }
        }
        return new ProposedOrder(
                targets,
                form.lines("goods"),
                form.parts("htsPrefixes", "[\\s,;]+"),
                form.isTicked("allGoods"),
                form.isTicked("whollyOrInPart"),
                form.isTicked("downstream"));
    }
}
