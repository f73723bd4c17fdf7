package org.openwro.allegation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openwro.allegation.Allegation;
import org.openwro.allegation.CheckConformity;
import org.openwro.allegation.ForwardReport;
import org.openwro.allegation.ReadPortReport;
import org.openwro.allegation.ReadPortReport.PortFile;
import org.openwro.allegation.ReadPortReport.PortReport;
import org.openwro.allegation.RequiredElement;
import org.openwro.allegation.Shortfall;
import org.openwro.document.DocumentId;
import org.openwro.identity.Actor;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.FormErrors;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.reference.Countries;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The two tasks of a port director on a report from outside: check whether it conforms, and forward it. */
@Controller
class PortReportController {

    private final ReadPortReport reports;
    private final CheckConformity checkConformity;
    private final ForwardReport forwardReport;
    private final Countries countries;
    private final MessageSource messages;
    private final Clock clock;

    PortReportController(
            ReadPortReport reports,
            CheckConformity checkConformity,
            ForwardReport forwardReport,
            Countries countries,
            MessageSource messages,
            Clock clock) {
        this.reports = reports;
        this.checkConformity = checkConformity;
        this.forwardReport = forwardReport;
        this.countries = countries;
        this.messages = messages;
        this.clock = clock;
    }

    /** The form of the check as it was typed. */
    record ConformityForm(String conforms, String foundOn, List<String> missing, String advice) {

        ConformityForm {
            conforms = PlainText.of(conforms);
            foundOn = PlainText.of(foundOn);
            missing = missing == null ? List.of() : List.copyOf(missing);
            advice = PlainText.of(advice);
        }

        CheckConformity.Finding finding(String taskId) {
            return new CheckConformity.Finding(
                    taskId,
                    conforms.isEmpty() ? null : Boolean.valueOf(conforms),
                    TakeForm.day(foundOn),
                    Arrays.stream(RequiredElement.values())
                            .filter(each -> missing.contains(each.name()))
                            .toList(),
                    advice);
        }
    }

    @GetMapping("/allegation/conformity/{taskId}")
    String check(@PathVariable String taskId, Actor actor, Model model, Locale locale) {
        return checkPage(taskId, null, actor, model, locale);
    }

    @PostMapping("/allegation/conformity/{taskId}")
    String find(
            @PathVariable String taskId,
            @ModelAttribute("form") ConformityForm form,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        reports.read(taskId, actor).orThrow();
        return Pages.afterwards(
                checkConformity.find(form.finding(taskId), actor),
                model,
                flash,
                "allegation.conformity.done." + form.conforms(),
                "/work",
                () -> checkPage(taskId, form, actor, model, locale));
    }

    @GetMapping("/allegation/forward/{taskId}")
    String forward(@PathVariable String taskId, Actor actor, Model model) {
        return forwardPage(taskId, "", "", actor, model);
    }

    @PostMapping("/allegation/forward/{taskId}")
    String send(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String information,
            @RequestParam(defaultValue = "") String lateReason,
            @RequestParam(required = false) List<MultipartFile> files,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        reports.read(taskId, actor).orThrow();
        return Pages.afterwards(
                forwardReport.forward(
                        new ForwardReport.Forwarding(
                                taskId, PlainText.of(information), PlainText.of(lateReason), SentFiles.of(files)),
                        actor),
                model,
                flash,
                "allegation.forward.done",
                "/work",
                () -> {
                    if (!SentFiles.of(files).isEmpty()) {
                        FormErrors errors = (FormErrors) model.getAttribute("errors");
                        model.addAttribute(
                                "errors", errors.and(Refusal.at("files", "allegation.filing.files.chooseAgain")));
                    }
                    return forwardPage(taskId, information, lateReason, actor, model);
                });
    }

    @GetMapping("/allegation/port-file/{taskId}/{document}")
    ResponseEntity<Resource> file(@PathVariable String taskId, @PathVariable String document, Actor actor) {
        PortFile file = reports.open(taskId, new DocumentId(document), actor).orElseThrow(NotFound::new);
        return FileAnswer.of(file.document(), file.content());
    }

    private String checkPage(String taskId, ConformityForm form, Actor actor, Model model, Locale locale) {
        PortReport report = show(taskId, actor, model);
        model.addAttribute("form", form == null ? suggested(report, locale) : form);
        Map<String, String> findings = new LinkedHashMap<>();
        List.of("true", "false").forEach(each -> findings.put(each, text("allegation.take.conforms." + each, locale)));
        model.addAttribute("findings", findings);
        Map<String, String> elements = new LinkedHashMap<>();
        Arrays.stream(RequiredElement.values())
                .forEach(each -> elements.put(each.name(), text(each.labelKey(), locale)));
        model.addAttribute("elements", elements);
        return "allegation/conformityPage";
    }

    private String forwardPage(String taskId, String information, String lateReason, Actor actor, Model model) {
        Allegation allegation = show(taskId, actor, model).allegation();
        model.addAttribute("information", information);
        model.addAttribute("lateReason", lateReason);
        model.addAttribute(
                "late", LocalDate.now(clock).isAfter(allegation.origin().forwardDueOn()));
        return "allegation/forwardPage";
    }

    private PortReport show(String taskId, Actor actor, Model model) {
        PortReport report = reports.read(taskId, actor).orThrow();
        model.addAttribute("task", report.task());
        model.addAttribute("allegation", report.allegation());
        model.addAttribute(
                "countryName", countries.nameOf(report.allegation().report().country()));
        model.addAttribute("shortfalls", report.shortfalls());
        model.addAttribute("documents", report.files());
        model.addAttribute("files", "/allegation/port-file/" + taskId + "/");
        return report;
    }

    /** What the table finds missing is ticked and its advice drafted; the director decides and may change every word. */
    private ConformityForm suggested(PortReport report, Locale locale) {
        List<RequiredElement> missing = report.shortfalls().stream()
                .map(Shortfall::element)
                .distinct()
                .sorted()
                .toList();
        return new ConformityForm(
                "",
                LocalDate.now(clock).toString(),
                missing.stream().map(Enum::name).toList(),
                missing.stream()
                        .map(element ->
                                text(element.adviceKey(), report.allegation().language()))
                        .collect(Collectors.joining("\n\n")));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
