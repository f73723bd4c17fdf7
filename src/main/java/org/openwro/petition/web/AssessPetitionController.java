package org.openwro.petition.web;

import java.util.List;
import java.util.stream.Stream;
import org.openwro.identity.Actor;
import org.openwro.petition.AssessPetition;
import org.openwro.petition.Assessment;
import org.openwro.petition.IndicatorResult;
import org.openwro.petition.PetitionId;
import org.openwro.petition.PetitionView;
import org.openwro.petition.Proposal;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.openwro.platform.web.Pages;
import org.openwro.reference.IloIndicator;
import org.openwro.screening.core.EndAnchor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Page of the task "Assess remediation": questions to the petitioner, or an assessment with a proposed act. */
@Controller
class AssessPetitionController {

    private final AssessPetition assessPetition;
    private final PetitionTaskPages pages;
    private final PetitionOptions options;

    AssessPetitionController(AssessPetition assessPetition, PetitionTaskPages pages, PetitionOptions options) {
        this.assessPetition = assessPetition;
        this.pages = pages;
        this.options = options;
    }

    /** Starts from the last assessment when this one was returned. */
    @GetMapping("/petition/assess/{taskId}")
    String show(@PathVariable String taskId, Actor actor, Model model) {
        PetitionForm form = PetitionForm.empty();
        PetitionView view = pages.open(taskId, form, actor, model);
        for (IndicatorResult result : view.results()) {
            String point = point(result.place(), result.indicator());
            form.with("remediated-" + point, result.remediated() ? "YES" : "NO")
                    .with("reasons-" + point, result.reasons());
        }
        view.proposal().ifPresent(proposal -> form.with("ground", proposal.ground())
                .with("keptGround", proposal.keptGround()));
        return page(taskId, form, actor, model);
    }

    @PostMapping("/petition/assess/{taskId}")
    String assess(
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        PetitionForm form = new PetitionForm(fields);
        boolean questions = form.text("decision").equals("QUESTIONS");
        Outcome<PetitionId> outcome = questions
                ? assessPetition.ask(taskId, form.text("questions"), form.numbers("disclose"), actor)
                : assess(taskId, form, actor);
        return Pages.afterwards(
                outcome,
                model,
                flash,
                questions ? "petition.notice.asked" : "petition.notice.assessed",
                "/work",
                () -> page(taskId, form, actor, model));
    }

    private Outcome<PetitionId> assess(String taskId, PetitionForm form, Actor actor) {
        Refusals refusals = new Refusals();
        Proposal proposal = proposal(form, refusals);
        return refusals.any()
                ? refusals.outcome()
                : assessPetition.assess(taskId, new Assessment(results(form), proposal), actor);
    }

    private static List<IndicatorResult> results(PetitionForm form) {
        return form.numbers("place").stream()
                .flatMap(place -> Stream.of(IloIndicator.values())
                        .filter(indicator -> !form.text("remediated-" + point(place, indicator))
                                .isEmpty())
                        .map(indicator -> new IndicatorResult(
                                place,
                                indicator,
                                form.text("remediated-" + point(place, indicator))
                                        .equals("YES"),
                                form.text("reasons-" + point(place, indicator)))))
                .toList();
    }

    private static String point(int place, IloIndicator indicator) {
        return place + "-" + indicator.code();
    }

    private static Proposal proposal(PetitionForm form, Refusals refusals) {
        return switch (form.text("decision")) {
            case "GRANT" ->
                Proposal.grant(
                                form.choice("anchor", EndAnchor.class).orElse(null),
                                form.day("effectiveOn", refusals),
                                form.text("ground"))
                        .keeping(form.numbers("kept"), form.text("keptGround"));
            case "DENY" -> Proposal.deny(form.text("ground"));
            default -> null;
        };
    }

    private String page(String taskId, PetitionForm form, Actor actor, Model model) {
        PetitionView view = pages.open(taskId, form, actor, model);
        model.addAttribute("decisions", options.of("assess", "GRANT", "DENY", "QUESTIONS"));
        model.addAttribute("results", options.of("result." + view.petition().kind(), "YES", "NO"));
        model.addAttribute("anchors", options.anchors());
        model.addAttribute("keepable", options.targets(view.targets().size() > 1 ? view.targets() : List.of()));
        model.addAttribute("undisclosed", options.places(view.undisclosed()));
        return "petition/assessPage";
    }
}
