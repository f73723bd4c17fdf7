package org.openwro.allegation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openwro.allegation.Allegation;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.OpenCases;
import org.openwro.allegation.RequiredElement;
import org.openwro.allegation.TriageAllegation;
import org.openwro.allegation.TriageOutcome;
import org.openwro.identity.Actor;
import org.openwro.platform.web.Pages;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The task of deciding on a report. */
@Controller
class TriageController {

    private final TaskDesk desk;
    private final TriageAllegation triage;
    private final AllegationView view;
    private final OpenCases cases;
    private final MessageSource messages;

    TriageController(
            TaskDesk desk, TriageAllegation triage, AllegationView view, OpenCases cases, MessageSource messages) {
        this.desk = desk;
        this.triage = triage;
        this.view = view;
        this.cases = cases;
        this.messages = messages;
    }

    @GetMapping("/allegation/triage/{taskId}")
    String show(@PathVariable String taskId, Actor actor, Model model, Locale locale) {
        return page(taskId, null, actor, model, locale);
    }

    @PostMapping("/allegation/triage/{taskId}")
    String decide(
            @PathVariable String taskId,
            @ModelAttribute("form") TriageForm form,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        desk.open(taskId, actor).orThrow();
        return Pages.afterwards(
                triage.decide(form.command(taskId), actor),
                model,
                flash,
                "allegation.triage.done." + form.outcome(),
                "/work",
                () -> page(taskId, form, actor, model, locale));
    }

    private String page(String taskId, TriageForm form, Actor actor, Model model, Locale locale) {
        InboxTask task = desk.open(taskId, actor).orThrow();
        Allegation allegation = view.show(new AllegationId(task.businessKey()), actor, model);
        model.addAttribute("task", task);
        model.addAttribute("form", form == null ? suggested(allegation) : form);
        Map<String, String> outcomes = new LinkedHashMap<>();
        Arrays.stream(TriageOutcome.values())
                .forEach(each -> outcomes.put(each.name(), text("allegation.triage.option." + each.name(), locale)));
        model.addAttribute("outcomes", outcomes);
        Map<String, String> elements = new LinkedHashMap<>();
        Arrays.stream(RequiredElement.values())
                .forEach(each -> elements.put(each.name(), text(each.labelKey(), locale)));
        model.addAttribute("elements", elements);
        Map<String, String> open = new LinkedHashMap<>();
        cases.near(allegation).forEach(each -> open.put(each.key(), each.key() + " " + each.title()));
        model.addAttribute("cases", open);
        return "allegation/triagePage";
    }

    /** When the check found something missing, the advice on it is drafted in the language of the filer; the analyst decides and may change every word. */
    private TriageForm suggested(Allegation allegation) {
        List<RequiredElement> missing = allegation.missing();
        return new TriageForm(
                "",
                missing.stream().map(Enum::name).toList(),
                "",
                "",
                missing.stream()
                        .map(element -> text(element.adviceKey(), allegation.language()))
                        .collect(Collectors.joining("\n\n")),
                "");
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
