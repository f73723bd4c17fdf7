package org.openwro.petition.web;

import org.openwro.identity.Actor;
import org.openwro.petition.PetitionId;
import org.openwro.petition.PetitionView;
import org.openwro.petition.SignDecision;
import org.openwro.petition.Signature;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.platform.web.Pages;
import org.openwro.screening.core.EndAnchor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Page of the task "Sign modification"; the anchor can be changed before signing. */
@Controller
class SignPetitionController {

    private final SignDecision signDecision;
    private final PetitionTaskPages pages;
    private final PetitionOptions options;

    SignPetitionController(SignDecision signDecision, PetitionTaskPages pages, PetitionOptions options) {
        this.signDecision = signDecision;
        this.pages = pages;
        this.options = options;
    }

    @GetMapping("/petition/sign/{taskId}")
    String show(@PathVariable String taskId, Actor actor, Model model) {
        PetitionForm form = PetitionForm.empty();
        PetitionView view = pages.open(taskId, form, actor, model);
        view.proposal().filter(each -> each.granted()).ifPresent(proposal -> {
            form.with("anchor", proposal.anchor().name());
            if (proposal.effectiveOn() != null) {
                form.with("effectiveOn", proposal.effectiveOn().toString());
            }
        });
        return page(taskId, form, actor, model);
    }

    @PostMapping("/petition/sign/{taskId}")
    String sign(
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        PetitionForm form = new PetitionForm(fields);
        return Pages.afterwards(
                sign(taskId, form, actor),
                model,
                flash,
                "petition.notice.sign",
                "/work",
                () -> page(taskId, form, actor, model));
    }

    private Outcome<PetitionId> sign(String taskId, PetitionForm form, Actor actor) {
        if (form.text("decision").isEmpty()) {
            return Outcome.refused(Refusal.at("decision", "petition.refused.decision"));
        }
        Refusals refusals = new Refusals();
        Signature command = new Signature(
                form.text("decision").equals("AGREE"),
                form.text("comment"),
                form.choice("anchor", EndAnchor.class).orElse(null),
                form.day("effectiveOn", refusals));
        return refusals.any() ? refusals.outcome() : signDecision.sign(taskId, command, actor);
    }

    private String page(String taskId, PetitionForm form, Actor actor, Model model) {
        PetitionView view = pages.open(taskId, form, actor, model);
        boolean grant = view.proposal().orElseThrow().granted();
        model.addAttribute("step", "sign");
        model.addAttribute("grant", grant);
        model.addAttribute("anchors", options.anchors());
        model.addAttribute("decisions", options.of(grant ? "sign.grant" : "sign.deny", "AGREE", "RETURN"));
        return "petition/decidePage";
    }
}
