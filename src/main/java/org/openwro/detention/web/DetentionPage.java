package org.openwro.detention.web;

import org.openwro.detention.Detention;
import org.openwro.detention.DetentionAccess;
import org.openwro.detention.DetentionState;
import org.openwro.detention.ExtensionRules;
import org.openwro.detention.Extensions;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one detention with what this reader may do on it outside tasks. */
@Component
class DetentionPage {

    private final DetentionPages pages;
    private final DetentionAccess access;
    private final DetentionDesk desk;
    private final ExtensionRules extensionRules;
    private final Extensions extensions;

    DetentionPage(
            DetentionPages pages,
            DetentionAccess access,
            DetentionDesk desk,
            ExtensionRules extensionRules,
            Extensions extensions) {
        this.pages = pages;
        this.access = access;
        this.desk = desk;
        this.extensionRules = extensionRules;
        this.extensions = extensions;
    }

    String show(String id, Entered entered, Actor actor, Model model) {
        Detention detention = pages.show(id, entered, actor, model);
        boolean excluded = detention.state() == DetentionState.EXCLUDED;
        boolean importer = access.actsForImporter(detention, actor);
        model.addAttribute("tasks", desk.openFor(detention.id(), actor));
        model.addAttribute("mayProtest", excluded && importer);
        model.addAttribute(
                "mayAskForExport", excluded && importer && detention.course().exportAskedOn() == null);
        model.addAttribute("mayRecordExport", excluded && access.isOfficerThere(detention, actor));
        model.addAttribute(
                "mayOpenPackage",
                !actor.has(Role.ADMINISTRATOR, Role.INTAKE_ANALYST, Role.INVESTIGATOR, Role.SECRETARY));
        extensions(detention, importer, actor, model);
        return "detention/detentionPage";
    }

    private void extensions(Detention detention, boolean importer, Actor actor, Model model) {
        var asked = extensions.of(detention.id());
        boolean open = asked.stream().anyMatch(each -> each.isOpen());
        boolean runs = extensionRules.period(detention).isPresent();
        model.addAttribute("extensions", asked);
        model.addAttribute("mayAskForExtension", importer && extensionRules.mayAsk(detention, pages.today()));
        model.addAttribute("mayDecideExtension", open && runs && actor.has(Role.TRADE_SPECIALIST));
        model.addAttribute("extensionCap", extensionRules.cap(detention).orElse(null));
        model.addAttribute("extensionChoices", pages.options("detention.extension.choice", "true", "false"));
        extensionRules.period(detention).ifPresent(period -> model.addAttribute("extensionDueOn", period.dueOn()));
    }
}
