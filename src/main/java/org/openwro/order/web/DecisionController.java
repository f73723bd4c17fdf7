package org.openwro.order.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.order.ApprovalStep;
import org.openwro.order.ApproveOrder;
import org.openwro.order.ClearOrder;
import org.openwro.order.DecideOrder;
import org.openwro.order.Decision;
import org.openwro.order.Order;
import org.openwro.order.OrderDesk;
import org.openwro.order.OrderId;
import org.openwro.order.process.OrderIssuanceModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.web.Pages;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which counsel, director, Commissioner and Secretary decide: the whole draft, and what follows from each choice. */
@Controller
class DecisionController {

    private static final String CLEAR = "/order/clear/{taskId}";
    private static final String DIRECTOR = "/order/approve-director/{taskId}";
    private static final String COMMISSIONER = "/order/approve-commissioner/{taskId}";
    private static final String SECRETARY = "/order/approve-secretary/{taskId}";
    private static final Map<String, ApprovalStep> STEPS = Map.of(
            OrderIssuanceModel.TASK_CLEAR, ApprovalStep.LEGAL_CLEARANCE,
            OrderIssuanceModel.TASK_APPROVE_AS_DIRECTOR, ApprovalStep.DIRECTOR,
            OrderIssuanceModel.TASK_APPROVE_AS_COMMISSIONER, ApprovalStep.COMMISSIONER,
            OrderIssuanceModel.TASK_APPROVE_AS_SECRETARY, ApprovalStep.SECRETARY);

    private final ClearOrder clearOrder;
    private final ApproveOrder approveOrder;
    private final OrderDesk desk;
    private final DraftFacts facts;
    private final MessageSource messages;

    DecisionController(
            ClearOrder clearOrder,
            ApproveOrder approveOrder,
            OrderDesk desk,
            DraftFacts facts,
            MessageSource messages) {
        this.clearOrder = clearOrder;
        this.approveOrder = approveOrder;
        this.desk = desk;
        this.facts = facts;
        this.messages = messages;
    }

    @GetMapping({CLEAR, DIRECTOR, COMMISSIONER, SECRETARY})
    String show(@PathVariable String taskId, Actor actor, Locale locale, Model model) {
        return page(open(taskId, actor), new DecideOrder(taskId, null, ""), actor, locale, model);
    }

    @PostMapping({CLEAR, DIRECTOR, COMMISSIONER, SECRETARY})
    String decide(
            @PathVariable String taskId,
            @RequestParam(required = false) Decision decision,
            @RequestParam(defaultValue = "") String comment,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        DecideOrder command = new DecideOrder(taskId, decision, comment);
        OrderDesk.Work work = open(taskId, actor);
        Outcome<OrderId> outcome = decided(work, command, actor);
        return Pages.afterwards(
                outcome,
                model,
                flash,
                "order.decided." + decision,
                "/work",
                () -> page(work, command, actor, locale, model));
    }

    /** Of two who decide at the same moment one wins; the other is told who that was. */
    private Outcome<OrderId> decided(OrderDesk.Work work, DecideOrder command, Actor actor) {
        try {
            return switch (step(work)) {
                case LEGAL_CLEARANCE -> clearOrder.decide(command, actor);
                case DIRECTOR -> approveOrder.asDirector(command, actor);
                case COMMISSIONER -> approveOrder.asCommissioner(command, actor);
                default -> approveOrder.asSecretary(command, actor);
            };
        } catch (OptimisticLockingFailureException | DuplicateKeyException second) {
            open(command.taskId(), actor);
            throw second;
        }
    }

    private OrderDesk.Work open(String taskId, Actor actor) {
        return desk.open(taskId, STEPS.keySet(), actor).orThrow();
    }

    private static ApprovalStep step(OrderDesk.Work work) {
        return STEPS.get(work.task().taskKey());
    }

    private String page(OrderDesk.Work work, DecideOrder command, Actor actor, Locale locale, Model model) {
        facts.show(work, model);
        model.addAttribute("command", command);
        model.addAttribute("options", options(step(work), work.order(), locale));
        model.addAttribute("conflict", work.chain().refusal(step(work), actor).orElse(null));
        return "order/decisionPage";
    }

    private Map<String, String> options(ApprovalStep step, Order order, Locale locale) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Decision each : Decision.values()) {
            String key = each == Decision.APPROVED
                    ? "order.decide." + step + "." + order.instrument()
                    : "order.decide." + each;
            options.put(each.name(), messages.getMessage(key, null, locale));
        }
        return options;
    }
}
