package org.openwro.admissibility.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.admissibility.chain.ChangeChain;
import org.openwro.admissibility.chain.Input;
import org.openwro.admissibility.chain.PaperKind;
import org.openwro.admissibility.chain.Step;
import org.openwro.admissibility.chain.StepKind;
import org.openwro.admissibility.chain.ViewChain;
import org.openwro.detention.DetentionId;
import org.openwro.document.ResumableUploads;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.FormErrors;
import org.openwro.platform.web.FormValues;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step of a supply chain: what happened, what went into it, and what proves it. Number 0 is a new one. */
@Controller
@RequestMapping("/packages/{id}/steps/{number}")
class StepController {

    private final PackagePage page;
    private final ChangeChain changeChain;
    private final ViewChain chains;
    private final ResumableUploads resumableUploads;

    StepController(PackagePage page, ChangeChain changeChain, ViewChain chains, ResumableUploads resumableUploads) {
        this.page = page;
        this.changeChain = changeChain;
        this.chains = chains;
        this.resumableUploads = resumableUploads;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable int number, Actor actor, Model model) {
        return show(id, number, Map.of(), actor, model);
    }

    private String show(String id, int number, Map<String, String> entered, Actor actor, Model model) {
        DetentionId detention = page.visible(id, actor);
        Step step = number == 0 ? null : chains.step(detention, number).orElseThrow(NotFound::new);
        return page.showStep(id, step, entered, actor, model);
    }

    @PostMapping
    String save(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam Map<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        FormValues entered = new FormValues(values);
        Step step = new Step(
                number,
                choice(StepKind.class, entered.text("kind")),
                entered.text("party"),
                entered.text("country"),
                entered.text("place"),
                entered.day("startedOn"),
                entered.day("endedOn"),
                entered.text("output"),
                entered.number("quantity"),
                entered.text("unit").toUpperCase(Locale.ROOT),
                List.of());
        Outcome<Integer> outcome = changeChain.save(page.visible(id, actor), step, actor);
        if (outcome.isRefused()) {
            model.addAttribute("errors", new FormErrors(outcome.reasons()));
            return show(id, number, values, actor, model);
        }
        flash.addFlashAttribute("notice", "admissibility.step.saved");
        return "redirect:/packages/" + id + "/steps/" + outcome.orThrow();
    }

    @PostMapping("/remove")
    String remove(
            @PathVariable String id, @PathVariable int number, Actor actor, Model model, RedirectAttributes flash) {
        return Pages.afterwards(
                changeChain.remove(page.visible(id, actor), number, actor),
                model,
                flash,
                "admissibility.step.removed",
                "/packages/" + id,
                () -> show(id, number, Map.of(), actor, model));
    }

    @PostMapping("/inputs")
    String feed(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam Map<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        FormValues entered = new FormValues(values);
        Integer from = whole(entered.text("from"));
        Input input = new Input(from == null ? 0 : from, number, entered.number("share"));
        return Pages.afterwards(
                changeChain.feed(page.visible(id, actor), input, actor),
                model,
                flash,
                "admissibility.input.saved",
                "/packages/" + id + "/steps/" + number,
                () -> show(id, number, values, actor, model));
    }

    @PostMapping("/inputs/{from}/remove")
    String cutOff(
            @PathVariable String id,
            @PathVariable int number,
            @PathVariable int from,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return Pages.afterwards(
                changeChain.cutOff(page.visible(id, actor), from, number, actor),
                model,
                flash,
                "admissibility.input.removed",
                "/packages/" + id + "/steps/" + number,
                () -> show(id, number, Map.of(), actor, model));
    }

    /** Files of the form itself, or, sent before piece by piece, by the numbers of their uploads. */
    @PostMapping("/papers")
    String prove(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String paperKind,
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestParam(required = false) List<String> uploads,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        DetentionId detention = page.visible(id, actor);
        try (SentPapers papers = SentPapers.of(files, uploads, resumableUploads, actor)) {
            Outcome<?> outcome = papers.missing() > 0
                    ? Outcome.refused(Refusal.at("files", "admissibility.paper.gone", papers.missing()))
                    : changeChain.prove(detention, number, choice(PaperKind.class, paperKind), papers.uploads(), actor);
            if (!outcome.isRefused()) {
                papers.filed();
            }
            return Pages.afterwards(
                    outcome,
                    model,
                    flash,
                    "admissibility.paper.saved",
                    "/packages/" + id + "/steps/" + number,
                    () -> show(id, number, Map.of("paperKind", paperKind), actor, model));
        }
    }

    private static Integer whole(String text) {
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }
}
