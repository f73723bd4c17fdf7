package org.openwro.petition.web;

import org.openwro.identity.Actor;
import org.openwro.petition.DescribeWorkers;
import org.openwro.petition.PetitionId;
import org.openwro.petition.PetitionPlace;
import org.openwro.petition.PetitionView;
import org.openwro.petition.RecordAudit;
import org.openwro.petition.ThirdPartyAudit;
import org.openwro.petition.WorkerVoice;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Audits by third parties, and how workers take part and can complain. */
@Controller
class AuditsController {

    private final RecordAudit recordAudit;
    private final DescribeWorkers describeWorkers;
    private final PetitionPages pages;
    private final PetitionOptions options;

    AuditsController(
            RecordAudit recordAudit, DescribeWorkers describeWorkers, PetitionPages pages, PetitionOptions options) {
        this.recordAudit = recordAudit;
        this.describeWorkers = describeWorkers;
        this.pages = pages;
        this.options = options;
    }

    @GetMapping("/petitions/{id}/audits")
    String audits(@PathVariable String id, Actor actor, Model model) {
        return auditsPage(id, PetitionForm.empty(), actor, model);
    }

    @PostMapping("/petitions/{id}/audits")
    String add(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        PetitionForm form = new PetitionForm(fields);
        return Pages.afterwards(
                add(id, form, actor),
                model,
                flash,
                "petition.notice.auditAdded",
                "/petitions/" + id + "/audits",
                () -> auditsPage(id, form, actor, model));
    }

    private Outcome<PetitionId> add(String id, PetitionForm form, Actor actor) {
        Refusals refusals = new Refusals();
        ThirdPartyAudit audit = new ThirdPartyAudit(
                0,
                form.text("auditor").strip(),
                form.text("independence").strip(),
                form.text("unannounced").equals("YES"),
                form.day("beganOn", refusals),
                form.day("endedOn", refusals),
                form.numbers("places"),
                form.text("report"));
        refusals.when(form.text("unannounced").isEmpty(), "unannounced", "petition.refused.unannounced");
        return refusals.any() ? refusals.outcome() : recordAudit.add(new PetitionId(id), audit, actor);
    }

    @PostMapping("/petitions/{id}/audits/{seq}/remove")
    String remove(@PathVariable String id, @PathVariable int seq, Actor actor, Model model, RedirectAttributes flash) {
        return Pages.afterwards(
                recordAudit.remove(new PetitionId(id), seq, actor),
                model,
                flash,
                "petition.notice.auditRemoved",
                "/petitions/" + id + "/audits",
                () -> auditsPage(id, PetitionForm.empty(), actor, model));
    }

    private String auditsPage(String id, PetitionForm form, Actor actor, Model model) {
        PetitionView view = pages.open(id, form, actor, model);
        model.addAttribute(
                "places",
                options.places(
                        view.places().stream().filter(PetitionPlace::disclosed).toList()));
        model.addAttribute("papers", options.papers(view.documents()));
        model.addAttribute("answers", options.of("unannounced", "YES", "NO"));
        return "petition/auditsPage";
    }

    /** Starts from what was said before. */
    @GetMapping("/petitions/{id}/workers")
    String workers(@PathVariable String id, Actor actor, Model model) {
        PetitionForm form = PetitionForm.empty();
        WorkerVoice said = pages.open(id, form, actor, model).record().workers();
        form.with("involvement", said.involvement())
                .with("grievance", said.grievance())
                .with("nothingOwed", said.nothingOwed());
        return "petition/workersPage";
    }

    @PostMapping("/petitions/{id}/workers")
    String describe(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        PetitionForm form = new PetitionForm(fields);
        WorkerVoice voice = new WorkerVoice(form.text("involvement"), form.text("grievance"), form.text("nothingOwed"));
        return Pages.afterwards(
                describeWorkers.describe(new PetitionId(id), voice, actor),
                model,
                flash,
                "petition.notice.workersKept",
                "/petitions/" + id,
                () -> {
                    pages.open(id, form, actor, model);
                    return "petition/workersPage";
                });
    }
}
