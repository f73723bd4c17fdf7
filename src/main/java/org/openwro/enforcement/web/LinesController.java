package org.openwro.enforcement.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openwro.audit.AuditTrail;
import org.openwro.enforcement.EntryLines;
import org.openwro.enforcement.HoldLine;
import org.openwro.enforcement.LineAccess;
import org.openwro.enforcement.LineRecord;
import org.openwro.enforcement.RaiseHold;
import org.openwro.enforcement.ScreenedLine;
import org.openwro.identity.Actor;
import org.openwro.order.OrdersInForce;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.reference.Countries;
import org.openwro.reference.Port;
import org.openwro.reference.Ports;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One entry line: what was filed, what screening says and why, and what an officer can do about it. */
@Controller
@RequestMapping("/lines/{lineId}")
class LinesController {

    private final EntryLines lines;
    private final RaiseHold raising;
    private final OrdersInForce orders;
    private final Ports ports;
    private final Countries countries;
    private final LineReviews reviews;
    private final AuditTrail audit;
    private final MessageSource messages;

    LinesController(
            EntryLines lines,
            RaiseHold raising,
            OrdersInForce orders,
            Ports ports,
            Countries countries,
            LineReviews reviews,
            AuditTrail audit,
            MessageSource messages) {
        this.lines = lines;
        this.raising = raising;
        this.orders = orders;
        this.ports = ports;
        this.countries = countries;
        this.reviews = reviews;
        this.audit = audit;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String lineId, Actor actor, Model model, Locale locale) {
        ScreenedLine line = lines.find(lineId)
                .filter(each -> LineAccess.maySee(actor, each.line().portCode()))
                .orElseThrow(NotFound::new);
        boolean mayDecide = LineAccess.mayDecide(actor, line.line().portCode()) && !line.isHeld();
        model.addAttribute("screened", line);
        model.addAttribute("line", line.line());
        model.addAttribute(
                "port", ports.find(line.line().portCode()).map(Port::label).orElse(""));
        model.addAttribute("origin", countries.nameOf(line.line().countryOfOrigin()));
        model.addAttribute("explanations", Explanation.of(line, messages, locale));
        model.addAttribute("timeline", audit.of(LineRecord.key(lineId), new PageQuery(0, 20)));
        model.addAttribute("mayHold", mayDecide);
        reviews.fill(line, actor, model);
        if (mayDecide) {
            model.addAttribute("orderOptions", orderOptions(line, locale));
            model.asMap().putIfAbsent("orderId", line.actingOrder());
        }
        return "enforcement/linePage";
    }

    @PostMapping("/hold")
    String hold(
            @PathVariable String lineId,
            @RequestParam(defaultValue = "") String orderId,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        model.addAttribute("orderId", orderId);
        model.addAttribute("reason", reason);
        return Pages.afterwards(
                raising.raise(new HoldLine(lineId, orderId, reason), actor),
                model,
                flash,
                "enforcement.hold.done",
                "/lines/" + lineId,
                () -> show(lineId, actor, model, locale));
    }

    /** The orders that the line may fall under, then all in force. */
    private Map<String, String> orderOptions(ScreenedLine line, Locale locale) {
        Map<String, String> options = new LinkedHashMap<>();
        line.matches()
                .forEach(match -> options.putIfAbsent(
                        match.orderId(),
                        messages.getMessage("enforcement.hold.possible", new Object[] {match.orderId()}, locale)));
        orders.ids().forEach(id -> options.putIfAbsent(id.value(), id.value()));
        return options;
    }
}
