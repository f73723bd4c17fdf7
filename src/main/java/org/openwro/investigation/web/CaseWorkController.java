package org.openwro.investigation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openwro.calendar.ClockId;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseAccess;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Investigations;
import org.openwro.investigation.work.AskForInformation;
import org.openwro.investigation.work.CaseTeam;
import org.openwro.investigation.work.CaseWork;
import org.openwro.investigation.work.ExplainOverrun;
import org.openwro.investigation.work.RecordRepresentation;
import org.openwro.investigation.work.Representation;
import org.openwro.investigation.work.SuspendCase;
import org.openwro.investigation.work.WriteNote;
import org.openwro.platform.Outcome;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People, clocks, questions, representations and notes of a case on one page, each with its form. */
@Controller
@RequestMapping("/investigations/{id}/work")
class CaseWorkController {

    private final Investigations investigations;
    private final CaseWork work;
    private final CaseAccess access;
    private final WriteNote writeNote;
    private final AskForInformation askForInformation;
    private final RecordRepresentation recordRepresentation;
    private final SuspendCase suspendCase;
    private final ExplainOverrun explainOverrun;
    private final CaseTeam team;
    private final Options options;
    private final Clock clock;

    CaseWorkController(
            Investigations investigations,
            CaseWork work,
            CaseAccess access,
            WriteNote writeNote,
            AskForInformation askForInformation,
            RecordRepresentation recordRepresentation,
            SuspendCase suspendCase,
            ExplainOverrun explainOverrun,
            CaseTeam team,
            Options options,
            Clock clock) {
        this.investigations = investigations;
        this.work = work;
        this.access = access;
        this.writeNote = writeNote;
        this.askForInformation = askForInformation;
        this.recordRepresentation = recordRepresentation;
        this.suspendCase = suspendCase;
        this.explainOverrun = explainOverrun;
        this.team = team;
        this.options = options;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(id, Map.of(), actor, model);
    }

    @PostMapping("/{step}")
    String step(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return Pages.afterwards(
                done(new CaseId(id), step, new Entries(values), actor),
                model,
                flash,
                "investigation.notice.work." + step,
                "/investigations/" + id + "/work",
                () -> page(id, values.toSingleValueMap(), actor, model));
    }

    private Outcome<CaseId> done(CaseId id, String step, Entries form, Actor actor) {
        return switch (step) {
            case "note" -> writeNote.write(id, form.text("note"), actor);
            case "ask" ->
                askForInformation.ask(
                        id, form.text("addressee"), form.text("question"), Entries.dayOf(form.text("dueOn")), actor);
            case "answer" ->
                askForInformation.answered(
                        id,
                        Entries.numberOf(form.text("number")),
                        form.text("answer-" + Entries.numberOf(form.text("number"))),
                        actor);
            case "represent" ->
                recordRepresentation.received(
                        id,
                        new RecordRepresentation.Received(
                                form.choice("side", Representation.Side.class),
                                form.text("representedBy"),
                                Entries.dayOf(form.text("receivedOn")),
                                form.text("substance"),
                                form.text("representationReference")),
                        actor);
            case "consider" ->
                recordRepresentation.considered(
                        id,
                        Entries.numberOf(form.text("number")),
                        form.text("consideration-" + Entries.numberOf(form.text("number"))),
                        actor);
            case "suspend" -> suspendCase.suspend(id, form.text("suspension"), actor);
            case "resume" -> suspendCase.resume(id, form.text("resumption"), actor);
            case "explain" -> explain(id, form, actor);
            case "reassign" -> team.reassign(id, form.text("lead"), actor);
            case "join" -> team.join(id, form.text("member"), actor);
            default -> throw new NotFound();
        };
    }

    private Outcome<CaseId> explain(CaseId id, Entries form, Actor actor) {
        ClockId target = form.choice("clock", ClockId.class);
        if (target == null) {
            throw new NotFound();
        }
        return explainOverrun.explain(id, target, form.text("reason-" + target), actor);
    }

    private String page(String id, Map<String, String> entered, Actor actor, Model model) {
        Investigation investigation = investigations.find(new CaseId(id)).orElseThrow(NotFound::new);
        CaseId caseId = investigation.id();
        model.addAttribute("investigation", investigation);
        model.addAttribute("entered", new LinkedHashMap<>(entered));
        model.addAttribute("mayWrite", access.mayWrite(investigation, actor));
        model.addAttribute("mayNote", access.mayNote(actor));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("targets", work.targets(investigation));
        model.addAttribute("overruns", work.overruns(caseId));
        model.addAttribute("suspensions", work.suspensions(caseId));
        model.addAttribute("requests", work.requests(caseId));
        model.addAttribute("representations", work.representations(caseId));
        model.addAttribute("notes", work.notes(caseId));
        model.addAttribute("members", work.members(caseId));
        model.addAttribute("related", investigations.related(investigation));
        model.addAttribute("people", options.investigators());
        model.addAttribute("sides", options.of(Representation.Side.class, Representation.Side::labelKey));
        return "investigation/workPage";
    }
}
