package org.openwro.petition.web;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.petition.AnswerIndicators;
import org.openwro.petition.IndicatorEvidence;
import org.openwro.petition.NamePlaces;
import org.openwro.petition.PetitionId;
import org.openwro.petition.PetitionPlace;
import org.openwro.petition.PetitionView;
import org.openwro.petition.Remediation;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.reference.IloIndicator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The places of a petition, and what is said on each indicator at one of them. */
@Controller
class PetitionPlacesController {

    private final NamePlaces namePlaces;
    private final AnswerIndicators answerIndicators;
    private final PetitionPages pages;
    private final PetitionOptions options;

    PetitionPlacesController(
            NamePlaces namePlaces, AnswerIndicators answerIndicators, PetitionPages pages, PetitionOptions options) {
        this.namePlaces = namePlaces;
        this.answerIndicators = answerIndicators;
        this.pages = pages;
        this.options = options;
    }

    @GetMapping("/petitions/{id}/places")
    String places(@PathVariable String id, Actor actor, Model model) {
        return placesPage(id, PetitionForm.empty(), actor, model);
    }

    @PostMapping("/petitions/{id}/places")
    String name(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        PetitionForm form = new PetitionForm(fields);
        return Pages.afterwards(
                namePlaces.name(new PetitionId(id), form.text("name"), form.text("location"), actor),
                model,
                flash,
                "petition.notice.placeNamed",
                address(id),
                () -> placesPage(id, form, actor, model));
    }

    @PostMapping("/petitions/{id}/places/{seq}/remove")
    String remove(@PathVariable String id, @PathVariable int seq, Actor actor, Model model, RedirectAttributes flash) {
        return Pages.afterwards(
                namePlaces.remove(new PetitionId(id), seq, actor),
                model,
                flash,
                "petition.notice.placeRemoved",
                address(id),
                () -> placesPage(id, PetitionForm.empty(), actor, model));
    }

    /** Starts from what was said before. */
    @GetMapping("/petitions/{id}/places/{seq}")
    String indicators(@PathVariable String id, @PathVariable int seq, Actor actor, Model model) {
        PetitionForm form = PetitionForm.empty();
        PetitionView view = pages.open(id, form, actor, model);
        PetitionPlace place = place(view, seq);
        for (IloIndicator indicator : view.petition().indicators()) {
            IndicatorEvidence said = view.evidenceOn(place, indicator);
            if (said != null) {
                show(said, form);
            }
        }
        return indicatorsPage(id, seq, form, actor, model);
    }

    private static void show(IndicatorEvidence said, PetitionForm form) {
        String code = said.indicator().code();
        form.with("identified-" + code, said.said().identified())
                .with("corrected-" + code, said.said().corrected())
                .with("prevented-" + code, said.said().prevented())
                .with("evidence-" + code, said.said().evidence());
        form.fields().put("papers-" + code, said.documents());
    }

    @PostMapping("/petitions/{id}/places/{seq}")
    String answer(
            @PathVariable String id,
            @PathVariable int seq,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        PetitionForm form = new PetitionForm(fields);
        PetitionView view = pages.open(id, form, actor, model);
        return Pages.afterwards(
                answerIndicators.answer(new PetitionId(id), seq, answers(view, form), actor),
                model,
                flash,
                "petition.notice.indicatorsAnswered",
                "/petitions/" + id,
                () -> indicatorsPage(id, seq, form, actor, model));
    }

    private static Map<IloIndicator, AnswerIndicators.Answered> answers(PetitionView view, PetitionForm form) {
        Map<IloIndicator, AnswerIndicators.Answered> answers = new EnumMap<>(IloIndicator.class);
        for (IloIndicator indicator : view.petition().indicators()) {
            String code = indicator.code();
            Remediation said = new Remediation(
                    form.text("identified-" + code),
                    form.text("corrected-" + code),
                    form.text("prevented-" + code),
                    form.text("evidence-" + code));
            answers.put(indicator, new AnswerIndicators.Answered(said, new HashSet<>(form.texts("papers-" + code))));
        }
        return answers;
    }

    private String placesPage(String id, PetitionForm form, Actor actor, Model model) {
        pages.open(id, form, actor, model);
        return "petition/placesPage";
    }

    private String indicatorsPage(String id, int seq, PetitionForm form, Actor actor, Model model) {
        PetitionView view = pages.open(id, form, actor, model);
        model.addAttribute("place", place(view, seq));
        model.addAttribute("papers", options.papers(view.documents()));
        return "petition/indicatorsPage";
    }

    private static PetitionPlace place(PetitionView view, int seq) {
        return view.places().stream()
                .filter(each -> each.seq() == seq && each.disclosed())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String address(String id) {
        return "/petitions/" + id + "/places";
    }
}
