package org.openwro.enforcement.web;

import org.openwro.enforcement.AcknowledgeInstruction;
import org.openwro.enforcement.Acknowledgement;
import org.openwro.enforcement.InstructionId;
import org.openwro.enforcement.Instructions;
import org.openwro.enforcement.PortInstruction;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.reference.Port;
import org.openwro.reference.Ports;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a port officer reads what to withhold and signs for it. */
@Controller
@RequestMapping("/enforcement/acknowledge/{taskId}")
class AcknowledgeController {

    private final AcknowledgeInstruction acknowledging;
    private final Instructions instructions;
    private final Orders orders;
    private final Ports ports;
    private final TaskDesk desk;

    AcknowledgeController(
            AcknowledgeInstruction acknowledging,
            Instructions instructions,
            Orders orders,
            Ports ports,
            TaskDesk desk) {
        this.acknowledging = acknowledging;
        this.instructions = instructions;
        this.orders = orders;
        this.ports = ports;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String taskId, Actor actor, Model model) {
        return page(taskId, actor.displayName(), actor, model);
    }

    @PostMapping
    String acknowledge(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String signedAs,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return Pages.afterwards(
                acknowledging.acknowledge(new Acknowledgement(taskId, signedAs), actor),
                model,
                flash,
                "enforcement.acknowledge.done",
                "/work",
                () -> page(taskId, signedAs, actor, model));
    }

    private String page(String taskId, String signedAs, Actor actor, Model model) {
        InboxTask task = desk.open(taskId, actor).orThrow();
        PortInstruction instruction =
                instructions.find(new InstructionId(task.businessKey())).orElseThrow(NotFound::new);
        model.addAttribute("task", task);
        model.addAttribute("instruction", instruction);
        model.addAttribute(
                "port", ports.find(instruction.port()).map(Port::label).orElse(instruction.port()));
        model.addAttribute("order", orders.get(new OrderId(instruction.orderId())));
        model.addAttribute("signedAs", signedAs);
        return "enforcement/acknowledgePage";
    }
}
