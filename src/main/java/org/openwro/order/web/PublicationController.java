package org.openwro.order.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.openwro.identity.Actor;
import org.openwro.order.OrderDesk;
import org.openwro.order.RecordPublication;
import org.openwro.order.process.OrderIssuanceModel;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which counsel enters where and when a Finding was published. */
@Controller
@RequestMapping("/order/publication/{taskId}")
class PublicationController {

    private final RecordPublication recordPublication;
    private final OrderDesk desk;
    private final DraftFacts facts;

    PublicationController(RecordPublication recordPublication, OrderDesk desk, DraftFacts facts) {
        this.recordPublication = recordPublication;
        this.desk = desk;
        this.facts = facts;
    }

    /** As entered; the day in ISO form, or whatever was written. */
    record Form(String federalRegister, String customsBulletin, String publishedOn, String reason) {}

    @GetMapping
    String show(@PathVariable String taskId, Actor actor, Model model) {
        return page(taskId, new Form("", "", "", ""), actor, model);
    }

    @PostMapping
    String record(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String federalRegister,
            @RequestParam(defaultValue = "") String customsBulletin,
            @RequestParam(defaultValue = "") String publishedOn,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        RecordPublication.Command command =
                new RecordPublication.Command(taskId, federalRegister, customsBulletin, day(publishedOn), reason);
        return Pages.afterwards(
                recordPublication.record(command, actor),
                model,
                flash,
                "order.publication.recorded",
                "/work",
                () -> page(taskId, new Form(federalRegister, customsBulletin, publishedOn, reason), actor, model));
    }

    private String page(String taskId, Form form, Actor actor, Model model) {
        facts.show(
                desk.open(taskId, Set.of(OrderIssuanceModel.TASK_RECORD_PUBLICATION), actor)
                        .orThrow(),
                model);
        model.addAttribute("form", form);
        return "order/publicationPage";
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
