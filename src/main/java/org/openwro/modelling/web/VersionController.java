package org.openwro.modelling.web;

import java.util.List;
import java.util.Locale;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.modelling.DraftModels;
import org.openwro.modelling.ModelKind;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.Models;
import org.openwro.modelling.VersionState;
import org.openwro.modelling.check.ElementRow;
import org.openwro.modelling.check.Finding;
import org.openwro.modelling.diff.ModelDifference;
import org.openwro.modelling.table.DecisionSheet;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A model, one of its versions, two of them side by side, and what the gate says. */
@Controller
class VersionController {

    /** A finding as the editor in the browser gets it. */
    record FindingJson(String severity, String rule, String element, String message) {}

    private final Models models;
    private final DraftModels drafts;
    private final AuditTrail audit;
    private final MessageSource messages;

    VersionController(Models models, DraftModels drafts, AuditTrail audit, MessageSource messages) {
        this.models = models;
        this.drafts = drafts;
        this.audit = audit;
        this.messages = messages;
    }

    @GetMapping("/models/{key}")
    String model(@PathVariable String key, @RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        var versions = models.versions(key, PageQuery.of(page, null));
        ModelVersion shown = models.inForce(key)
                .or(() -> versions.items().stream().findFirst())
                .orElseThrow(NotFound::new);
        model.addAttribute("versions", versions);
        model.addAttribute("running", models.running());
        model.addAttribute("usedBy", models.usedBy(key));
        model.addAttribute(
                "newerBaseline",
                models.baseline(key)
                        .filter(each ->
                                each.number() > shown.number() && !each.sha256().equals(shown.sha256()))
                        .orElse(null));
        show(shown, actor, model);
        return "modelling/modelPage";
    }

    @GetMapping("/models/{key}/versions/{number}")
    String version(@PathVariable String key, @PathVariable int number, Actor actor, Model model) {
        return version(models.version(key, number).orElseThrow(NotFound::new), actor, model);
    }

    String version(ModelVersion version, Actor actor, Model model) {
        show(version, actor, model);
        model.addAttribute("findings", models.findings(version));
        model.addAttribute("comments", models.comments(version.id()));
        model.addAttribute(
                "origin",
                version.basedOn() == null
                        ? null
                        : models.version(version.basedOn()).orElse(null));
        model.addAttribute("timeline", audit.of(version.subject(), new PageQuery(0, 25)));
        model.addAttribute("approver", actor.has(Role.MODEL_APPROVER));
        model.addAttribute(
                "earlier",
                !version.inForce() && (version.state() == VersionState.BASELINE || version.publishedAt() != null));
        return "modelling/versionPage";
    }

    private static void show(ModelVersion version, Actor actor, Model model) {
        model.addAttribute("version", version);
        model.addAttribute("editor", actor.has(Role.MODEL_EDITOR));
        model.addAttribute("isProcess", version.kind() == ModelKind.BPMN);
        model.addAttribute("elements", version.kind() == ModelKind.BPMN ? ElementRow.of(version.content()) : List.of());
        model.addAttribute(
                "sheet",
                version.kind() == ModelKind.DMN
                        ? DecisionSheet.of(version.content()).orElse(null)
                        : null);
        model.addAttribute(
                "fields", version.kind() == ModelKind.FORM ? FormLabels.parts(version.content()) : List.of());
    }

    @GetMapping("/models/{key}/diff")
    String difference(@PathVariable String key, @RequestParam int from, @RequestParam int to, Model model) {
        ModelVersion older = models.version(key, from).orElseThrow(NotFound::new);
        ModelVersion newer = models.version(key, to).orElseThrow(NotFound::new);
        model.addAttribute("older", older);
        model.addAttribute("newer", newer);
        model.addAttribute("isProcess", newer.kind() == ModelKind.BPMN);
        model.addAttribute("difference", ModelDifference.between(newer.kind(), older.content(), newer.content()));
        return "modelling/diffPage";
    }

    /** What is wrong with the text that is sent or, without one, with the draft as it is saved. Nothing is kept. */
    @PostMapping("/models/{key}/drafts/{id}/check")
    @ResponseBody
    List<FindingJson> check(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam(required = false) String text,
            Locale locale) {
        ModelVersion draft =
                models.version(id).filter(each -> each.key().equals(key)).orElseThrow(NotFound::new);
        List<Finding> findings = drafts.check(draft.kind(), text == null ? draft.content() : text);
        return findings.stream()
                .map(each -> new FindingJson(
                        each.severity().name(), each.rule(), each.element(), messages.getMessage(each, locale)))
                .toList();
    }
}
