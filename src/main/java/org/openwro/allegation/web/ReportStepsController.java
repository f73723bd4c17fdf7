package org.openwro.allegation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.allegation.DraftFiles;
import org.openwro.allegation.FileAllegation;
import org.openwro.allegation.FileDraft;
import org.openwro.allegation.FileReport;
import org.openwro.allegation.Filed;
import org.openwro.allegation.ReportDraft;
import org.openwro.allegation.ReportDrafts;
import org.openwro.allegation.web.OpenDraft.Opened;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.FormErrors;
import org.openwro.platform.web.NotFound;
import org.openwro.reference.Countries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public form step by step. Every step is kept before it is judged, so back, forward and a refusal lose nothing. */
@Controller
class ReportStepsController {

    private final OpenDraft openDraft;
    private final ReportDrafts drafts;
    private final DraftFiles files;
    private final FileDraft fileDraft;
    private final FileAllegation fileAllegation;
    private final ReportChoices choices;
    private final Countries countries;

    ReportStepsController(
            OpenDraft openDraft,
            ReportDrafts drafts,
            DraftFiles files,
            FileDraft fileDraft,
            FileAllegation fileAllegation,
            ReportChoices choices,
            Countries countries) {
        this.openDraft = openDraft;
        this.drafts = drafts;
        this.files = files;
        this.fileDraft = fileDraft;
        this.fileAllegation = fileAllegation;
        this.choices = choices;
        this.countries = countries;
    }

    @GetMapping("/report/steps/{path}")
    String show(@PathVariable String path, HttpServletRequest request, Model model, Locale locale) {
        ReportStep step = ReportStep.find(path).orElseThrow(NotFound::new);
        return openDraft
                .of(request)
                .map(opened -> page(step, opened, ReportForm.of(opened.draft()), model, locale))
                .orElse(ReportDraftController.GONE);
    }

    /** @param go next, back, check or save */
    @PostMapping("/report/steps/{path}")
    String keep(
            @PathVariable String path,
            @RequestParam(defaultValue = "next") String go,
            @ModelAttribute("form") ReportForm typed,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        ReportStep step = ReportStep.find(path).orElseThrow(NotFound::new);
        Opened opened = openDraft.of(request).orElse(null);
        if (opened == null) {
            return ReportDraftController.GONE;
        }
        ReportStep goal = goal(step, go);
        boolean checked = opened.draft().checked() || goal == ReportStep.CHECK;
        ReportDraft draft = opened.draft().with(merged(step, opened.draft(), typed), checked);
        ReportForm form = ReportForm.of(draft);
        List<Refusal> refusals =
                new ArrayList<>(drafts.save(opened.code(), draft).reasons());
        if (refusals.isEmpty() && (go.equals("next") || go.equals("check"))) {
            refusals.addAll(refusals(form, step));
        }
        if (!refusals.isEmpty()) {
            model.addAttribute("errors", new FormErrors(refusals));
            return page(step, new Opened(opened.code(), draft), form, model, locale);
        }
        return "redirect:" + (go.equals("save") ? "/report/saved" : goal.href());
    }

    private static ReportStep goal(ReportStep step, String go) {
        return switch (go) {
            case "back" -> step.previous() == null ? step : step.previous();
            case "check" -> ReportStep.CHECK;
            case "save" -> step;
            default -> step.next();
        };
    }

    private static Map<String, List<String>> merged(ReportStep step, ReportDraft draft, ReportForm typed) {
        Map<String, List<String>> entries = new LinkedHashMap<>(draft.entries());
        typed.entries().forEach((field, values) -> {
            if (step.asks(field) && step != ReportStep.CHECK) {
                entries.put(field, values);
            }
        });
        return entries;
    }

    /** Sent twice it files once; the second time it shows the same receipt, also in the other language. */
    @PostMapping("/report/submit")
    String file(
            @RequestParam(defaultValue = "") String formNumber,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Filed before =
                formNumber.isBlank() ? null : fileDraft.before(formNumber).orElse(null);
        if (before != null) {
            openDraft.leave(request, response);
            return receipt(before, formNumber, lang.isEmpty(), model);
        }
        Opened opened = openDraft.of(request).orElse(null);
        if (opened == null) {
            return ReportDraftController.GONE;
        }
        ReportForm form = ReportForm.of(opened.draft());
        FileReport command = form.command().with(files.toFile(opened.code())).in(locale);
        List<Refusal> refusals = new ArrayList<>(form.unreadable());
        if (refusals.isEmpty()) {
            Outcome<Filed> filed = fileDraft.file(opened.code(), command);
            if (!filed.isRefused()) {
                openDraft.leave(request, response);
                model.addAttribute(
                        "cleaned",
                        !command.contact().givesContact() && !command.files().isEmpty());
                return receipt(filed.orThrow(), command.formNumber(), true, model);
            }
            refusals.addAll(filed.reasons());
        } else {
            refusals.addAll(fileAllegation.refusals(command));
        }
        model.addAttribute("errors", new FormErrors(refusals));
        return page(ReportStep.CHECK, opened, form, model, locale);
    }

    private static String receipt(Filed filed, String formNumber, boolean sentAgain, Model model) {
        model.addAttribute("filed", filed);
        model.addAttribute("formNumber", formNumber);
        model.addAttribute("sentAgain", filed.before() && sentAgain);
        return "allegation/receiptPage";
    }

    private List<Refusal> refusals(ReportForm form, ReportStep step) {
        List<Refusal> all = new ArrayList<>(form.unreadable());
        all.addAll(fileAllegation.refusals(form.command()));
        return step == ReportStep.CHECK
                ? all
                : all.stream().filter(each -> step.asks(each.field())).toList();
    }

    private String page(ReportStep step, Opened opened, ReportForm form, Model model, Locale locale) {
        choices.put(form, model, locale);
        model.addAttribute("step", step);
        model.addAttribute("steps", ReportStep.all());
        model.addAttribute("checked", opened.draft().checked());
        if (step == ReportStep.FILES || step == ReportStep.CHECK) {
            model.addAttribute("sent", files.of(opened.code()));
        }
        if (step != ReportStep.CHECK) {
            return "allegation/stepPage";
        }
        if (!model.containsAttribute("errors")) {
            List<Refusal> refusals = refusals(form, step);
            model.addAttribute("errors", refusals.isEmpty() ? null : new FormErrors(refusals));
        }
        model.addAttribute("report", form.command().report());
        model.addAttribute("countryName", countries.nameOf(form.country(), locale));
        return "allegation/checkPage";
    }
}
