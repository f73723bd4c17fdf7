package org.openwro.admissibility.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.admissibility.PackageDesk;
import org.openwro.admissibility.ViewSellerRequests;
import org.openwro.admissibility.chain.EarlierPackage;
import org.openwro.admissibility.chain.PaperKind;
import org.openwro.admissibility.chain.Step;
import org.openwro.admissibility.chain.StepKind;
import org.openwro.admissibility.chain.ViewChain;
import org.openwro.detention.Checklists;
import org.openwro.detention.Detention;
import org.openwro.detention.DetentionAccess;
import org.openwro.detention.DetentionClocks;
import org.openwro.detention.DetentionId;
import org.openwro.detention.Detentions;
import org.openwro.identity.Actor;
import org.openwro.platform.web.NotFound;
import org.openwro.reference.Countries;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a package show. */
@Component
class PackagePage {

    private final Detentions detentions;
    private final DetentionAccess access;
    private final DetentionClocks clocks;
    private final Checklists checklists;
    private final PackageDesk desk;
    private final ViewSellerRequests sellers;
    private final ViewChain chains;
    private final Countries countries;
    private final MessageSource messages;
    private final Clock clock;

    PackagePage(
            Detentions detentions,
            DetentionAccess access,
            DetentionClocks clocks,
            Checklists checklists,
            PackageDesk desk,
            ViewSellerRequests sellers,
            ViewChain chains,
            Countries countries,
            MessageSource messages,
            Clock clock) {
        this.detentions = detentions;
        this.access = access;
        this.clocks = clocks;
        this.checklists = checklists;
        this.desk = desk;
        this.sellers = sellers;
        this.chains = chains;
        this.countries = countries;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws NotFound when there is none, or when it is not for this actor */
    DetentionId visible(String id, Actor actor) {
        return detention(id, actor).id();
    }

    private Detention detention(String id, Actor actor) {
        return detentions
                .find(new DetentionId(id))
                .filter(each -> access.maySee(each, actor))
                .orElseThrow(NotFound::new);
    }

    String show(String id, Map<String, String> entered, List<Integer> lines, Actor actor, Model model) {
        Detention detention = fill(id, entered, actor, model);
        model.addAttribute("chosenLines", lines.stream().map(String::valueOf).toList());
        model.addAttribute("requests", sellers.of(detention.id()));
        model.addAttribute("certificates", sellers.signed(detention.id()));
        model.addAttribute("checklist", checklists.of(detention));
        model.addAttribute(
                "dueOn",
                clocks.lastResponse(detention).map(each -> each.dueOn()).orElse(null));
        Map<String, String> goods = new LinkedHashMap<>();
        detention
                .linesInHand()
                .forEach(line -> goods.put(
                        String.valueOf(line.seq()), text("admissibility.line", line.seq(), line.description())));
        model.addAttribute("goods", goods);
        Map<String, String> earlier = new LinkedHashMap<>();
        chains.earlierOnes(detention)
                .forEach(each -> earlier.put(each.detention().value(), earlierOne(each)));
        model.addAttribute("earlierOnes", earlier);
        return "admissibility/packagePage";
    }

    private String earlierOne(EarlierPackage each) {
        return text(
                "admissibility.earlier.option",
                each.detention().value(),
                each.entryNumber(),
                text(each.state().labelKey()),
                each.steps());
    }

    /** @param step null for a new one */
    String showStep(String id, Step step, Map<String, String> entered, Actor actor, Model model) {
        Detention detention = fill(id, entered, actor, model);
        if (!desk.mayWrite(detention, actor)) {
            throw new NotFound();
        }
        model.addAttribute("step", step);
        model.addAttribute("stepKinds", options("admissibility.step.kind", StepKind.values()));
        model.addAttribute("paperKinds", options("admissibility.paper.kind", PaperKind.values()));
        Map<String, String> others = new LinkedHashMap<>();
        ViewChain.View view = (ViewChain.View) model.getAttribute("view");
        view.chain().steps().stream()
                .filter(each -> step == null || each.number() != step.number())
                .forEach(each -> others.put(
                        String.valueOf(each.number()),
                        text("admissibility.step.option", each.number(), each.party(), each.output())));
        model.addAttribute("otherSteps", others);
        return "admissibility/stepPage";
    }

    private Detention fill(String id, Map<String, String> entered, Actor actor, Model model) {
        Detention detention = detention(id, actor);
        model.addAttribute("detention", detention);
        model.addAttribute("view", chains.of(detention));
        model.addAttribute("countries", countries.options());
        model.addAttribute("mayWrite", desk.mayWrite(detention, actor));
        model.addAttribute("staff", actor.isStaff());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("entered", entered);
        return detention;
    }

    private Map<String, String> options(String prefix, Enum<?>[] values) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            options.put(value.name(), text(prefix + "." + value.name()));
        }
        return options;
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Locale.US);
    }
}
