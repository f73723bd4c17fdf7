package org.openwro.order.web;

import java.util.Locale;
import java.util.Set;
import org.openwro.identity.Actor;
import org.openwro.order.Draft;
import org.openwro.order.DraftOrder;
import org.openwro.order.OrderDesk;
import org.openwro.order.OrderId;
import org.openwro.order.process.OrderIssuanceModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.web.FormErrors;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The drafting page. Every button sends the whole form, so that nothing entered is lost. */
@Controller
@RequestMapping("/order/draft/{taskId}")
class DraftController {

    private final DraftOrder draftOrder;
    private final OrderDesk desk;
    private final DraftFacts facts;
    private final DraftOptions options;

    DraftController(DraftOrder draftOrder, OrderDesk desk, DraftFacts facts, DraftOptions options) {
        this.draftOrder = draftOrder;
        this.desk = desk;
        this.facts = facts;
        this.options = options;
    }

    @GetMapping
    String show(@PathVariable String taskId, Actor actor, Locale locale, Model model) {
        return page(taskId, null, actor, locale, model);
    }

    @PostMapping
    String act(
            @PathVariable String taskId,
            @ModelAttribute("form") DraftForm form,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        return switch (form.action()) {
            case "send" ->
                afterwards(
                        draftOrder.send(taskId, form.toDraft(), actor),
                        "/work",
                        "order.draft.sent",
                        taskId,
                        form,
                        actor,
                        locale,
                        model,
                        flash);
            case "generate" ->
                generated(draftOrder.proposeText(taskId, form.toDraft(), actor), taskId, form, actor, locale, model);
            case "save" ->
                afterwards(
                        draftOrder.save(taskId, form.toDraft(), actor),
                        "/order/draft/" + taskId,
                        "order.draft.kept",
                        taskId,
                        form,
                        actor,
                        locale,
                        model,
                        flash);
            default -> page(taskId, form.rowsChanged(), actor, locale, model);
        };
    }

    private String afterwards(
            Outcome<OrderId> outcome,
            String next,
            String notice,
            String taskId,
            DraftForm form,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        return Pages.afterwards(outcome, model, flash, notice, next, () -> page(taskId, form, actor, locale, model));
    }

    private String generated(
            Outcome<Draft> outcome, String taskId, DraftForm form, Actor actor, Locale locale, Model model) {
        if (outcome.isRefused()) {
            model.addAttribute("errors", new FormErrors(outcome.reasons()));
            return page(taskId, form, actor, locale, model);
        }
        model.addAttribute("notice", "order.draft.generated");
        return page(taskId, DraftForm.of(outcome.orThrow()), actor, locale, model);
    }

    /** @param form as entered; null to show the draft as it was kept */
    private String page(String taskId, DraftForm form, Actor actor, Locale locale, Model model) {
        OrderDesk.Work work =
                desk.open(taskId, Set.of(OrderIssuanceModel.TASK_DRAFT), actor).orThrow();
        facts.show(work, model);
        model.addAttribute("form", form == null ? DraftForm.of(Draft.of(work.order())) : form);
        model.addAttribute("returned", work.chain().openReturn().orElse(null));
        model.addAttribute("kinds", options.kinds(locale));
        model.addAttribute("inclusions", options.inclusions(locale));
        model.addAttribute("countryOptions", options.countries());
        model.addAttribute("regionOptions", options.regions());
        if (work.order().isFinding()) {
            model.addAttribute("replaceable", options.replaceable());
        }
        return "order/draftPage";
    }
}
