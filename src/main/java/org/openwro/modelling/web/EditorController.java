package org.openwro.modelling.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.modelling.DraftModels;
import org.openwro.modelling.ModelKind;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.Models;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editors in the browser: the page, the text, the choices, and each saving. Without JavaScript the page leads to the text. */
@Controller
class EditorController {

    private final Models models;
    private final DraftModels drafts;
    private final EditorChoices choices;
    private final MessageSource messages;

    EditorController(Models models, DraftModels drafts, EditorChoices choices, MessageSource messages) {
        this.models = models;
        this.drafts = drafts;
        this.choices = choices;
        this.messages = messages;
    }

    /** What a saving came to: the revision to save next time, or in one sentence why it was refused. */
    record Saved(Integer revision, String refusal) {}

    @GetMapping("/models/new")
    String blank(@RequestParam(required = false) ModelKind kind, Model model) {
        return blank(kind, "", "", model);
    }

    private static String blank(ModelKind kind, String name, String why, Model model) {
        model.addAttribute("kind", kind == null ? ModelKind.FORM : kind);
        model.addAttribute("kinds", List.of(ModelKind.values()));
        model.addAttribute("name", name);
        model.addAttribute("why", why);
        return "modelling/newPage";
    }

    @PostMapping("/models/new")
    String begin(
            @RequestParam ModelKind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Outcome<ModelVersion> outcome = drafts.begin(kind, name, why, actor);
        return Pages.afterwards(
                outcome,
                model,
                flash,
                "modelling.done.opened",
                outcome.isRefused() ? "" : address(outcome.orThrow()),
                () -> blank(kind, name, why, model));
    }

    private static String address(ModelVersion draft) {
        return "/models/" + draft.key() + "/drafts/" + draft.id() + "/edit";
    }

    @GetMapping("/models/{key}/drafts/{id}/edit")
    String edit(@PathVariable String key, @PathVariable long id, Model model) {
        ModelVersion draft = find(key, id);
        if (!draft.state().isOpen()) {
            return "redirect:/models/" + key + "/versions/" + draft.number();
        }
        model.addAttribute("version", draft);
        model.addAttribute("editor", draft.kind().name().toLowerCase(Locale.ROOT));
        model.addAttribute("comments", models.comments(id));
        return "modelling/editorPage";
    }

    @GetMapping("/models/{key}/drafts/{id}/source")
    ResponseEntity<String> source(@PathVariable String key, @PathVariable long id) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, java.nio.charset.StandardCharsets.UTF_8))
                .body(find(key, id).content());
    }

    @GetMapping("/models/choices")
    @ResponseBody
    Map<String, List<EditorChoices.Choice>> choices(Locale locale) {
        return choices.of(locale);
    }

    /** 409 when somebody else has saved the draft since it was read; 422 for any other refusal. */
    @PostMapping("/models/{key}/drafts/{id}/source")
    ResponseEntity<Saved> save(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam String text,
            Actor actor,
            Locale locale) {
        ModelVersion draft = find(key, id);
        Outcome<ModelVersion> outcome = drafts.save(id, revision, text, actor);
        if (!outcome.isRefused()) {
            return ResponseEntity.ok(new Saved(outcome.orThrow().revision(), null));
        }
        Refusal reason = outcome.reasons().get(0);
        boolean overtaken = draft.revision() != revision && draft.state().isOpen();
        return ResponseEntity.status(overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY)
                .body(new Saved(null, messages.getMessage(reason, locale)));
    }

    private ModelVersion find(String key, long id) {
        return models.version(id).filter(each -> each.key().equals(key)).orElseThrow(NotFound::new);
    }
}
