package org.openwro.detention.web;

import java.time.LocalDate;
import java.util.Map;
import org.openwro.detention.AskForExtension;
import org.openwro.detention.DecideExtension;
import org.openwro.detention.Detention;
import org.openwro.identity.Actor;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** More time to respond under the UFLPA: the importer asks on the page of the detention, a trade specialist decides there. */
@Controller
@RequestMapping("/detentions/{id}/extension")
class ExtensionController {

    private final DetentionPages pages;
    private final DetentionPage page;
    private final AskForExtension askForExtension;
    private final DecideExtension decideExtension;

    ExtensionController(
            DetentionPages pages,
            DetentionPage page,
            AskForExtension askForExtension,
            DecideExtension decideExtension) {
        this.pages = pages;
        this.page = page;
        this.askForExtension = askForExtension;
        this.decideExtension = decideExtension;
    }

    @PostMapping
    String ask(
            @PathVariable String id,
            @RequestParam Map<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entered entered = new Entered(values);
        Detention detention = pages.show(id, entered, actor, model);
        LocalDate until = entered.day("until");
        return Pages.afterwards(
                askForExtension.ask(new AskForExtension.Command(detention.id(), until, entered.text("reason")), actor),
                model,
                flash,
                "detention.extension.asked",
                "/detentions/" + id,
                () -> page.show(id, entered, actor, model));
    }

    @PostMapping("/decision")
    String decide(
            @PathVariable String id,
            @RequestParam Map<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entered entered = new Entered(values);
        Detention detention = pages.show(id, entered, actor, model);
        var command = new DecideExtension.Command(
                detention.id(), entered.yesOrNo("granted"), entered.day("until"), entered.text("reason"));
        return Pages.afterwards(
                decideExtension.decide(command, actor),
                model,
                flash,
                "detention.extension.decide.done",
                "/detentions/" + id,
                () -> page.show(id, entered, actor, model));
    }
}
