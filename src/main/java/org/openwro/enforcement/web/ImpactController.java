package org.openwro.enforcement.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.openwro.enforcement.impact.ImpactResult;
import org.openwro.enforcement.impact.ImpactResult.Sample;
import org.openwro.enforcement.impact.ImpactResult.Slice;
import org.openwro.enforcement.impact.PreviewImpact;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;
import org.openwro.platform.Outcome;
import org.openwro.platform.web.FormErrors;
import org.openwro.platform.web.NotFound;
import org.openwro.reference.Countries;
import org.openwro.reference.HtsHeadings;
import org.openwro.reference.Ports;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a draft would have met, for those who draft and decide. */
@Controller
@RequestMapping("/impact/{orderId}")
class ImpactController {

    private final PreviewImpact previewing;
    private final Ports ports;
    private final Countries countries;
    private final HtsHeadings headings;
    private final MessageSource messages;

    ImpactController(
            PreviewImpact previewing, Ports ports, Countries countries, HtsHeadings headings, MessageSource messages) {
        this.previewing = previewing;
        this.ports = ports;
        this.countries = countries;
        this.headings = headings;
        this.messages = messages;
    }

    /** @param key message key of the heading */
    record Table(String key, List<Row> rows) {}

    /** @param width of the bar, in percent of the widest */
    record Row(String label, long lines, BigDecimal value, int width) {}

    /** A line with the reasons in words. */
    record Explained(Sample line, List<Explanation> explanations) {}

    @GetMapping
    String page(@PathVariable String orderId, Actor actor, Model model, Locale locale) {
        PreviewImpact.View view = previewing.view(new OrderId(orderId), actor).orElseThrow(NotFound::new);
        model.addAttribute("view", view);
        if (view.preview() != null && view.preview().done()) {
            ImpactResult result = view.preview().result();
            model.addAttribute("result", result);
            model.addAttribute("tables", tables(result, locale));
            model.addAttribute(
                    "samples",
                    result.samples().stream()
                            .map(each -> new Explained(each, Explanation.of(each.matches(), null, messages, locale)))
                            .toList());
        }
        return "enforcement/impactPage";
    }

    @PostMapping
    String begin(@PathVariable String orderId, Actor actor, Model model, RedirectAttributes flash, Locale locale) {
        Outcome<OrderId> begun = previewing.begin(new OrderId(orderId), actor);
        if (begun.isRefused()) {
            model.addAttribute("errors", new FormErrors(begun.reasons()));
            return page(orderId, actor, model, locale);
        }
        flash.addFlashAttribute("notice", "enforcement.impact.begun");
        return "redirect:/impact/" + orderId;
    }

    private List<Table> tables(ImpactResult result, Locale locale) {
        List<Table> tables = new ArrayList<>();
        tables.add(table("ports", result.ports(), code -> ports.find(code)
                .map(port -> code + " " + port.name())
                .orElse(code)));
        tables.add(table("months", result.months(), UnaryOperator.identity()));
        tables.add(table("importers", result.importers(), UnaryOperator.identity()));
        tables.add(table("makers", result.makers(), UnaryOperator.identity()));
        tables.add(table("origins", result.origins(), countries::nameOf));
        tables.add(table("headings", result.headings(), this::heading));
        return tables;
    }

    private String heading(String code) {
        return headings.find(code)
                .map(heading -> code + " " + heading.description())
                .orElse(code);
    }

    private static Table table(String key, List<Slice> slices, UnaryOperator<String> label) {
        BigDecimal widest =
                slices.stream().map(Slice::value).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        return new Table(
                "enforcement.impact.by." + key,
                slices.stream()
                        .map(each -> new Row(label.apply(each.key()), each.lines(), each.value(), width(each, widest)))
                        .toList());
    }

    private static int width(Slice slice, BigDecimal widest) {
        return widest.signum() == 0
                ? 0
                : slice.value().movePointRight(2).divideToIntegralValue(widest).intValue();
    }
}
