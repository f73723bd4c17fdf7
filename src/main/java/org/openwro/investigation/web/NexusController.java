package org.openwro.investigation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.investigation.EstablishNexus;
import org.openwro.investigation.ImportNexus;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.reference.HtsHeading;
import org.openwro.reference.HtsHeadings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/investigation/nexus/{taskId}")
class NexusController {

    private final TaskPage page;
    private final EstablishNexus establishNexus;
    private final HtsHeadings headings;
    private final Options options;

    NexusController(TaskPage page, EstablishNexus establishNexus, HtsHeadings headings, Options options) {
        this.page = page;
        this.establishNexus = establishNexus;
        this.headings = headings;
        this.options = options;
    }

    @GetMapping
    String show(@PathVariable String taskId, Actor actor, Model model) {
        Investigation investigation = open(taskId, actor, model);
        return form(investigation.nexusWork(), model);
    }

    @PostMapping
    String establish(
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entries form = new Entries(values);
        ImportNexus nexus = entered(form, actor);
        var outcome = establishNexus.establish(new EstablishNexus.Command(taskId, nexus, page.finishes(form)), actor);
        return page.afterSaving(outcome, form, "/investigation/nexus/" + taskId, model, flash, () -> {
            open(taskId, actor, model);
            return form(nexus, model);
        });
    }

    private Investigation open(String taskId, Actor actor, Model model) {
        Investigation investigation = page.show(taskId, InvestigationModel.TASK_ESTABLISH_NEXUS, actor, model);
        model.addAttribute("headings", headingsFor(investigation.plan().goods()));
        return investigation;
    }

    private String form(ImportNexus nexus, Model model) {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(ImportNexus.Importation.values())
                .forEach(each -> choices.put(each.name(), options.text(each.labelKey() + ".choice")));
        model.addAttribute("work", nexus);
        model.addAttribute("choices", choices);
        return "investigation/nexusPage";
    }

    /** Headings under which such goods usually come, as a help for the search in import data. */
    private List<HtsHeading> headingsFor(List<String> goods) {
        return headings.all().stream()
                .filter(heading -> heading.goodsWords().stream()
                        .anyMatch(word -> goods.stream().anyMatch(each -> each.equalsIgnoreCase(word))))
                .limit(20)
                .toList();
    }

    private static ImportNexus entered(Entries form, Actor actor) {
        return new ImportNexus(
                form.choice("importation", ImportNexus.Importation.class),
                form.text("statement"),
                form.parts("htsPrefixes", "[\\s,;]+"),
                form.text("importers"),
                form.parts("ports", "[\\s,;]+"),
                actor.username());
    }
}
