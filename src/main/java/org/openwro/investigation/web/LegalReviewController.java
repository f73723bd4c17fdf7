package org.openwro.investigation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.LegalReview.Sufficiency;
import org.openwro.investigation.ReviewLegalSufficiency;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.platform.web.Pages;
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
@RequestMapping("/investigation/legal-review/{taskId}")
class LegalReviewController {

    private final TaskPage page;
    private final ReviewLegalSufficiency reviewLegalSufficiency;
    private final Options options;

    LegalReviewController(TaskPage page, ReviewLegalSufficiency reviewLegalSufficiency, Options options) {
        this.page = page;
        this.reviewLegalSufficiency = reviewLegalSufficiency;
        this.options = options;
    }

    @GetMapping
    String show(@PathVariable String taskId, Actor actor, Model model) {
        return form(taskId, actor, null, "", model);
    }

    @PostMapping
    String review(
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entries form = new Entries(values);
        Sufficiency chosen = form.choice("outcome", Sufficiency.class);
        List<String> comments = form.lines("comments");
        return Pages.afterwards(
                reviewLegalSufficiency.review(new ReviewLegalSufficiency.Command(taskId, chosen, comments), actor),
                model,
                flash,
                "investigation.notice.reviewed." + chosen,
                "/work",
                () -> form(taskId, actor, chosen, form.text("comments"), model));
    }

    private String form(String taskId, Actor actor, Sufficiency chosen, String comments, Model model) {
        Investigation investigation = page.show(taskId, InvestigationModel.TASK_REVIEW_LEGAL_SUFFICIENCY, actor, model);
        investigation.action().ifPresent(action -> {
            Map<String, String> choices = new LinkedHashMap<>();
            choices.put(
                    Sufficiency.SUFFICIENT.name(),
                    options.text("investigation.review.SUFFICIENT.choice." + action.recommendation()));
            choices.put(Sufficiency.INSUFFICIENT.name(), options.text("investigation.review.INSUFFICIENT.choice"));
            model.addAttribute("choices", choices);
            model.addAttribute("own", action.recommendedBy().equals(actor.username()));
        });
        model.addAttribute("chosen", chosen);
        model.addAttribute("comments", comments);
        return "investigation/legalReviewPage";
    }
}
