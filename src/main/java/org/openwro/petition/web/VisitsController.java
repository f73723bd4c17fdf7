package org.openwro.petition.web;

import java.time.LocalDate;
import org.openwro.identity.Actor;
import org.openwro.petition.PetitionId;
import org.openwro.petition.PetitionView;
import org.openwro.petition.ViewPetition;
import org.openwro.petition.VisitPlaces;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Visits of the agency to the places of a petition. */
@Controller
class VisitsController {

    private final VisitPlaces visitPlaces;
    private final ViewPetition viewPetition;
    private final PetitionOptions options;

    VisitsController(VisitPlaces visitPlaces, ViewPetition viewPetition, PetitionOptions options) {
        this.visitPlaces = visitPlaces;
        this.viewPetition = viewPetition;
        this.options = options;
    }

    @GetMapping("/petitions/{id}/visits")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(id, PetitionForm.empty(), actor, model);
    }

    @PostMapping("/petitions/{id}/visits")
    String plan(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        PetitionForm form = new PetitionForm(fields);
        Refusals refusals = new Refusals();
        LocalDate day = form.day("plannedOn", refusals);
        Integer place = form.numbers("place").stream().findFirst().orElse(null);
        return afterwards(
                id,
                refusals.any() ? refusals.outcome() : visitPlaces.plan(new PetitionId(id), place, day, actor),
                "petition.notice.visitPlanned",
                form,
                actor,
                model,
                flash);
    }

    @PostMapping("/petitions/{id}/visits/{seq}")
    String close(
            @PathVariable String id,
            @PathVariable int seq,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        PetitionForm form = new PetitionForm(fields);
        boolean made = form.text("close").equals("MADE");
        String words = form.text("findings-" + seq);
        Refusals refusals = new Refusals();
        LocalDate day = form.day("madeOn-" + seq, refusals);
        PetitionId petition = new PetitionId(id);
        Outcome<PetitionId> outcome = refusals.any()
                ? refusals.outcome()
                : made
                        ? visitPlaces.made(petition, seq, day, words, actor)
                        : visitPlaces.callOff(petition, seq, words, actor);
        return afterwards(
                id,
                outcome,
                made ? "petition.notice.visitMade" : "petition.notice.visitCalledOff",
                form,
                actor,
                model,
                flash);
    }

    private String afterwards(
            String id,
            Outcome<PetitionId> outcome,
            String notice,
            PetitionForm form,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return Pages.afterwards(
                outcome, model, flash, notice, "/petitions/" + id + "/visits", () -> page(id, form, actor, model));
    }

    private String page(String id, PetitionForm form, Actor actor, Model model) {
        PetitionView view = viewPetition.view(new PetitionId(id), actor).orElseThrow(NotFound::new);
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("places", options.places(view.places()));
        return "petition/visitsPage";
    }
}
