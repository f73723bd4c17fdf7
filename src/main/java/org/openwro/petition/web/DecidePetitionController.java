package org.openwro.petition.web;

import org.openwro.identity.Actor;
import org.openwro.petition.ApprovePetition;
import org.openwro.petition.ChainDecision;
import org.openwro.petition.PetitionId;
import org.openwro.petition.ReviewPetition;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages of the tasks "Review modification" and "Approve modification". */
@Controller
class DecidePetitionController {

    private final ReviewPetition reviewPetition;
    private final ApprovePetition approvePetition;
    private final PetitionTaskPages pages;
    private final PetitionOptions options;

    DecidePetitionController(
            ReviewPetition reviewPetition,
            ApprovePetition approvePetition,
            PetitionTaskPages pages,
            PetitionOptions options) {
        this.reviewPetition = reviewPetition;
        this.approvePetition = approvePetition;
        this.pages = pages;
        this.options = options;
    }

    /** One step of the chain as a use case. */
    private interface Step {
        Outcome<PetitionId> decide(String taskId, ChainDecision decision, Actor actor);
    }

    @GetMapping("/petition/review/{taskId}")
    String showReview(@PathVariable String taskId, Actor actor, Model model) {
        return page("review", taskId, PetitionForm.empty(), actor, model);
    }

    @PostMapping("/petition/review/{taskId}")
    String review(
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return decide("review", reviewPetition::review, taskId, new PetitionForm(fields), actor, model, flash);
    }

    @GetMapping("/petition/approve/{taskId}")
    String showApproval(@PathVariable String taskId, Actor actor, Model model) {
        return page("approve", taskId, PetitionForm.empty(), actor, model);
    }

    @PostMapping("/petition/approve/{taskId}")
    String approve(
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return decide("approve", approvePetition::approve, taskId, new PetitionForm(fields), actor, model, flash);
    }

    private String decide(
            String step,
            Step useCase,
            String taskId,
            PetitionForm form,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        String decision = form.text("decision");
        Outcome<PetitionId> outcome = decision.isEmpty()
                ? Outcome.refused(Refusal.at("decision", "petition.refused.decision"))
                : useCase.decide(taskId, new ChainDecision(decision.equals("AGREE"), form.text("comment")), actor);
        return Pages.afterwards(
                outcome,
                model,
                flash,
                "petition.notice." + step,
                "/work",
                () -> page(step, taskId, form, actor, model));
    }

    private String page(String step, String taskId, PetitionForm form, Actor actor, Model model) {
        pages.open(taskId, form, actor, model);
        model.addAttribute("step", step);
        model.addAttribute("decisions", options.of(step, "AGREE", "RETURN"));
        return "petition/decidePage";
    }
}
