package org.openwro.allegation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.allegation.AllegationRights;
import org.openwro.allegation.Channel;
import org.openwro.allegation.FileAllegation;
import org.openwro.allegation.FileReport;
import org.openwro.allegation.Filed;
import org.openwro.allegation.TakeReport;
import org.openwro.allegation.TakeReportIn;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.FormErrors;
import org.openwro.platform.web.NotFound;
import org.openwro.reference.Port;
import org.openwro.reference.Ports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Forms in which one of the agency takes a report in, one per channel. */
@Controller
@RequestMapping("/allegations/new")
class TakeReportController {

    private final TakeReportIn takeReportIn;
    private final FileAllegation fileAllegation;
    private final ReportChoices choices;
    private final ReadBack readBack;
    private final Ports ports;

    TakeReportController(
            TakeReportIn takeReportIn,
            FileAllegation fileAllegation,
            ReportChoices choices,
            ReadBack readBack,
            Ports ports) {
        this.takeReportIn = takeReportIn;
        this.fileAllegation = fileAllegation;
        this.choices = choices;
        this.readBack = readBack;
        this.ports = ports;
    }

    @GetMapping
    String choose(Actor actor, Model model) {
        model.addAttribute(
                "channels",
                Arrays.stream(Channel.values())
                        .filter(each -> each.mayBeTakenBy(actor))
                        .toList());
        return "allegation/channelsPage";
    }

    @GetMapping("/{name}")
    String form(@PathVariable String name, Actor actor, Model model, Locale locale) {
        return page(channel(name, actor), ReportForm.empty(), TakeForm.empty(), actor, model, locale);
    }

    @PostMapping("/{name}")
    String take(
            @PathVariable String name,
            @ModelAttribute("form") ReportForm form,
            @ModelAttribute("take") TakeForm take,
            Actor actor,
            Model model,
            Locale locale) {
        Channel channel = channel(name, actor);
        FileReport report = form.command();
        String text = String.join("\n", readBack.of(report.report(), locale));
        TakeReport command = take.command(channel, report, text);
        List<Refusal> refusals = new ArrayList<>(form.unreadable());
        refusals.addAll(take.unreadable());
        if (refusals.isEmpty()) {
            Outcome<Filed> outcome = takeReportIn.take(command, actor);
            if (!outcome.isRefused()) {
                model.addAttribute("filed", outcome.orThrow());
                model.addAttribute("channel", channel);
                model.addAttribute("mayRead", AllegationRights.mayRead(actor));
                return "allegation/takenPage";
            }
            refusals.addAll(outcome.reasons());
        } else {
            refusals.addAll(fileAllegation.refusals(report));
        }
        if (!report.files().isEmpty()) {
            refusals.add(Refusal.at("files", "allegation.filing.files.chooseAgain"));
        }
        model.addAttribute("errors", new FormErrors(refusals));
        if (channel == Channel.PHONE) {
            model.addAttribute("sentences", readBack.of(report.report(), locale));
            model.addAttribute("readText", TakeForm.hash(text));
        }
        return page(channel, form, take, actor, model, locale);
    }

    private static Channel channel(String name, Actor actor) {
        return Arrays.stream(Channel.values())
                .filter(each -> path(each).equals(name) && each.mayBeTakenBy(actor))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String path(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String page(Channel channel, ReportForm form, TakeForm take, Actor actor, Model model, Locale locale) {
        choices.put(form, model, locale);
        model.addAttribute("take", take);
        model.addAttribute("channel", channel);
        Map<String, String> own = new LinkedHashMap<>();
        actor.ports().stream()
                .sorted()
                .forEach(code -> own.put(code, ports.find(code).map(Port::label).orElse(code)));
        model.addAttribute("ports", own);
        return "allegation/takePage";
    }
}
