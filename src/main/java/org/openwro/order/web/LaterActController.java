package org.openwro.order.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.order.ActKind;
import org.openwro.order.DecideLaterAct;
import org.openwro.order.LaterAct;
import org.openwro.order.LaterActs;
import org.openwro.order.Order;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;
import org.openwro.order.ProposeLaterAct;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.screening.core.EndAnchor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Acts of courts and corrections: counsel proposes them on the page of the order, the Commissioner decides. */
@Controller
class LaterActController {

    private final Orders orders;
    private final LaterActs acts;
    private final ProposeLaterAct propose;
    private final DecideLaterAct decide;
    private final MessageSource messages;

    LaterActController(
            Orders orders, LaterActs acts, ProposeLaterAct propose, DecideLaterAct decide, MessageSource messages) {
        this.orders = orders;
        this.acts = acts;
        this.propose = propose;
        this.decide = decide;
        this.messages = messages;
    }

    /** As entered; the day in ISO form, or whatever was written. */
    record Form(
            ActKind kind,
            Set<Integer> targets,
            EndAnchor anchor,
            String effectiveOn,
            String ground,
            String court,
            String was,
            String reads) {

        Form {
            targets = targets == null ? Set.of() : targets;
        }

        LaterAct toAct() {
            return new LaterAct(kind, targets, anchor, day(effectiveOn), ground, court, was, reads);
        }

        private static LocalDate day(String text) {
            try {
                return text == null ? null : LocalDate.parse(text.strip());
            } catch (DateTimeParseException unreadable) {
                return null;
            }
        }
    }

    @GetMapping("/acts")
    String waiting(Model model) {
        List<LaterActs.Proposal> waiting = acts.waiting();
        model.addAttribute("proposals", waiting);
        return "order/waitingActsPage";
    }

    @GetMapping("/orders/{id}/acts")
    String page(@PathVariable String id, Actor actor, Model model, Locale locale) {
        return page(id, new Form(null, Set.of(), null, "", "", "", "", ""), actor, model, locale);
    }

    @PostMapping("/orders/{id}/acts")
    String propose(
            @PathVariable String id,
            @ModelAttribute Form form,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        return Pages.afterwards(
                propose.propose(new OrderId(id), form.toAct(), actor),
                model,
                flash,
                "order.act.proposed",
                "/orders/" + id + "/acts",
                () -> page(id, form, actor, model, locale));
    }

    @PostMapping("/acts/{proposal}/approve")
    String approve(@PathVariable long proposal, RedirectAttributes flash, Actor actor) {
        OrderId order = decide.approve(proposal, actor).orThrow();
        flash.addFlashAttribute("notice", "order.act.approved");
        return "redirect:/orders/" + order + "/acts";
    }

    @PostMapping("/acts/{proposal}/return")
    String giveBack(
            @PathVariable long proposal,
            @RequestParam(defaultValue = "") String comment,
            Model model,
            RedirectAttributes flash,
            Actor actor,
            Locale locale) {
        String order = acts.find(proposal).orElseThrow(NotFound::new).order().value();
        return Pages.afterwards(
                decide.giveBack(proposal, comment, actor),
                model,
                flash,
                "order.act.returned",
                "/orders/" + order + "/acts",
                () -> page(order, actor, model, locale));
    }

    private String page(String id, Form form, Actor actor, Model model, Locale locale) {
        Order order = orders.find(new OrderId(id))
                .filter(each -> each.state().isPublic())
                .orElseThrow(NotFound::new);
        model.addAttribute("order", order);
        model.addAttribute("proposals", acts.of(order.id()));
        model.addAttribute("form", form);
        model.addAttribute("mayPropose", actor.has(Role.COUNSEL));
        model.addAttribute("mayDecide", actor.has(Role.COMMISSIONER));
        model.addAttribute("me", actor.username());
        model.addAttribute(
                "kindOptions",
                words(
                        locale,
                        "order.act.kind.",
                        ActKind.VACATUR,
                        ActKind.STAY,
                        ActKind.REMAND,
                        ActKind.RESUMPTION,
                        ActKind.CORRECTION));
        model.addAttribute("anchorOptions", words(locale, "order.anchor.", EndAnchor.values()));
        model.addAttribute(
                "names",
                order.targets().stream().collect(Collectors.toMap(target -> target.seq(), target -> target.name())));
        Map<String, String> targets = new LinkedHashMap<>();
        order.openTargets().forEach(each -> targets.put(String.valueOf(each.seq()), each.name()));
        order.suspendedTargets()
                .forEach(each -> targets.put(
                        String.valueOf(each.seq()),
                        messages.getMessage("order.act.suspended", new Object[] {each.name()}, locale)));
        model.addAttribute("targetOptions", targets);
        return "order/actsPage";
    }

    private Map<String, String> words(Locale locale, String prefix, Enum<?>... values) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Enum<?> each : values) {
            words.put(each.name(), messages.getMessage(prefix + each.name(), null, locale));
        }
        return words;
    }
}
