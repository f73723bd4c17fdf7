package org.openwro.modelling.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.openwro.identity.Actor;
import org.openwro.modelling.DraftModels;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.Models;
import org.openwro.modelling.ReleaseModels;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a version, each one button: open, save, hand in, approve, send back, publish, withdraw, put back. */
@Controller
class ReleaseController {

    private final Models models;
    private final DraftModels drafts;
    private final ReleaseModels release;
    private final VersionController pages;

    ReleaseController(Models models, DraftModels drafts, ReleaseModels release, VersionController pages) {
        this.models = models;
        this.drafts = drafts;
        this.release = release;
        this.pages = pages;
    }

    @PostMapping("/models/{key}/versions/{id}/draft")
    String open(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("why", why);
        return afterwards(key, id, drafts.open(find(key, id).id(), why, actor), "opened", actor, model, flash);
    }

    @GetMapping("/models/{key}/drafts/{id}/text")
    String text(@PathVariable String key, @PathVariable long id, Model model) {
        ModelVersion draft = find(key, id);
        model.addAttribute("version", draft);
        model.addAttribute("revision", draft.revision());
        model.addAttribute("text", draft.content());
        return "modelling/textPage";
    }

    @PostMapping("/models/{key}/drafts/{id}/text")
    String save(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam String text,
            @RequestParam(defaultValue = "false") boolean fork,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        ModelVersion draft = find(key, id);
        Outcome<ModelVersion> outcome = fork ? drafts.fork(id, text, actor) : drafts.save(id, revision, text, actor);
        return Pages.afterwards(outcome, model, flash, "modelling.done.saved", address(outcome, draft), () -> {
            model.addAttribute("version", draft);
            model.addAttribute("revision", revision);
            model.addAttribute("text", text);
            model.addAttribute("overtaken", draft.revision() != revision);
            return "modelling/textPage";
        });
    }

    @PostMapping("/models/{key}/drafts/{id}/submit")
    String submit(@PathVariable String key, @PathVariable long id, Actor actor, Model model, RedirectAttributes flash) {
        return afterwards(key, id, release.submit(find(key, id).id(), actor), "submitted", actor, model, flash);
    }

    @PostMapping("/models/{key}/drafts/{id}/approve")
    String approve(
            @PathVariable String key, @PathVariable long id, Actor actor, Model model, RedirectAttributes flash) {
        return afterwards(key, id, release.approve(find(key, id).id(), actor), "approved", actor, model, flash);
    }

    @PostMapping("/models/{key}/drafts/{id}/reject")
    String reject(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return afterwards(key, id, release.reject(find(key, id).id(), reason, actor), "rejected", actor, model, flash);
    }

    /** @param at Eastern Time as {@code yyyy-MM-ddTHH:mm}; empty for now */
    @PostMapping("/models/{key}/drafts/{id}/publish")
    String publish(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String at,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        ModelVersion version = find(key, id);
        Outcome<ModelVersion> outcome;
        try {
            outcome = release.publish(version.id(), at.isBlank() ? null : LocalDateTime.parse(at), actor);
        } catch (DateTimeParseException wrong) {
            outcome = Outcome.refused(Refusal.at("at", "modelling.refused.time"));
        }
        return afterwards(key, id, outcome, isInForce(outcome) ? "published" : "planned", actor, model, flash);
    }

    private static boolean isInForce(Outcome<ModelVersion> outcome) {
        return !outcome.isRefused() && outcome.orThrow().inForce();
    }

    @PostMapping("/models/{key}/versions/{id}/withdraw")
    String withdraw(
            @PathVariable String key, @PathVariable long id, Actor actor, Model model, RedirectAttributes flash) {
        return afterwards(key, id, release.withdraw(find(key, id).id(), actor), "withdrawn", actor, model, flash);
    }

    @PostMapping("/models/{key}/versions/{id}/again")
    String rollBack(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return afterwards(key, id, release.rollBack(find(key, id).id(), why, actor), "published", actor, model, flash);
    }

    @PostMapping("/models/{key}/versions/{id}/comments")
    String comment(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String element,
            @RequestParam(defaultValue = "") String text,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return afterwards(
                key, id, drafts.comment(find(key, id).id(), element, text, actor), "commented", actor, model, flash);
    }

    private String afterwards(
            String key,
            long id,
            Outcome<ModelVersion> outcome,
            String notice,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        ModelVersion version = find(key, id);
        return Pages.afterwards(
                outcome,
                model,
                flash,
                "modelling.done." + notice,
                address(outcome, version),
                () -> pages.version(version, actor, model));
    }

    private ModelVersion find(String key, long id) {
        return models.version(id).filter(each -> each.key().equals(key)).orElseThrow(NotFound::new);
    }

    private static String address(Outcome<ModelVersion> outcome, ModelVersion otherwise) {
        ModelVersion shown = outcome.isRefused() ? otherwise : outcome.orThrow();
        return "/models/" + shown.key() + "/versions/" + shown.number();
    }
}
