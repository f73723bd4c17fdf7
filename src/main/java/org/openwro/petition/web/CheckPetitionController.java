package org.openwro.petition.web;

import org.openwro.identity.Actor;
import org.openwro.petition.CheckPetition;
import org.openwro.petition.Completeness;
import org.openwro.petition.PetitionElement;
import org.openwro.petition.PetitionId;
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

/** Page of the task "Check petition". */
@Controller
class CheckPetitionController {

    private final CheckPetition checkPetition;
    private final PetitionTaskPages pages;
    private final PetitionOptions options;

    CheckPetitionController(CheckPetition checkPetition, PetitionTaskPages pages, PetitionOptions options) {
        this.checkPetition = checkPetition;
        this.pages = pages;
        this.options = options;
    }

    /** What the platform finds missing is ticked. */
    @GetMapping("/petition/check/{taskId}")
    String show(@PathVariable String taskId, Actor actor, Model model) {
        PetitionForm form = PetitionForm.empty();
        pages.open(taskId, form, actor, model).shortcomings().keySet().forEach(element -> form.fields()
                .add("missing", element.name()));
        return page(taskId, form, actor, model);
    }

    @PostMapping("/petition/check/{taskId}")
    String check(
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        PetitionForm form = new PetitionForm(fields);
        return Pages.afterwards(
                check(taskId, form, actor),
                model,
                flash,
                "petition.notice.checked",
                "/work",
                () -> page(taskId, form, actor, model));
    }

    private Outcome<PetitionId> check(String taskId, PetitionForm form, Actor actor) {
        String decision = form.text("decision");
        if (decision.isEmpty()) {
            return Outcome.refused(Refusal.at("decision", "petition.refused.decision"));
        }
        Completeness command = new Completeness(
                decision.equals("COMPLETE"), form.choices("missing", PetitionElement.class), form.text("note"));
        return checkPetition.check(taskId, command, actor);
    }

    private String page(String taskId, PetitionForm form, Actor actor, Model model) {
        pages.open(taskId, form, actor, model);
        model.addAttribute("decisions", options.of("check", "COMPLETE", "INCOMPLETE"));
        model.addAttribute("elements", options.elements());
        return "petition/checkPage";
    }
}
