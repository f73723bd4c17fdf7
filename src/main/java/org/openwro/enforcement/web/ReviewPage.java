package org.openwro.enforcement.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.enforcement.CurrentOrders;
import org.openwro.enforcement.ScreenedLine;
import org.openwro.enforcement.review.Comparison;
import org.openwro.enforcement.review.Dissent;
import org.openwro.enforcement.review.MatchAnswers;
import org.openwro.enforcement.review.Matches;
import org.openwro.enforcement.review.Verdict;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;
import org.openwro.reference.Port;
import org.openwro.reference.Ports;
import org.openwro.screening.core.Match;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages about a possible match share: line and order side by side, and the fields of the answer. */
@Component
class ReviewPage {

    private final CurrentOrders current;
    private final Orders orders;
    private final MatchAnswers answers;
    private final Ports ports;
    private final MessageSource messages;

    ReviewPage(CurrentOrders current, Orders orders, MatchAnswers answers, Ports ports, MessageSource messages) {
        this.current = current;
        this.orders = orders;
        this.answers = answers;
        this.ports = ports;
        this.messages = messages;
    }

    /** @param title of the order; for the presumption of the UFLPA its number again */
    record Pair(Explanation explanation, String title, List<Comparison.Row> rows) {}

    void fill(ScreenedLine line, Model model, Locale locale) {
        model.addAttribute("screened", line);
        model.addAttribute("line", line.line());
        model.addAttribute(
                "port",
                ports.find(line.line().portCode())
                        .map(Port::label)
                        .orElse(line.line().portCode()));
        model.addAttribute(
                "pairs",
                Matches.byOrder(line.matches()).stream()
                        .map(match -> pair(line, match, locale))
                        .toList());
        model.addAttribute("answers", answers.of(line.line().lineId()));
        model.addAttribute("questions", answers.questions(line.line().lineId()));
    }

    void form(ScreenedLine line, Verdict given, boolean mayAsk, Model model, Locale locale) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String kind : List.of("FALLS_UNDER", "DOES_NOT_FALL_UNDER", Verdict.CANNOT_TELL)) {
            if (mayAsk || !kind.equals(Verdict.CANNOT_TELL)) {
                kinds.put(kind, messages.getMessage("enforcement.review.answer." + kind, null, locale));
            }
        }
        Map<String, String> matched = new LinkedHashMap<>();
        line.matches().forEach(match -> matched.put(match.orderId(), match.orderId()));
        Map<String, String> dissents = new LinkedHashMap<>();
        Arrays.stream(Dissent.values())
                .forEach(each -> dissents.put(each.name(), messages.getMessage(each.labelKey(), null, locale)));
        model.addAttribute("given", given);
        model.addAttribute("kinds", kinds.entrySet());
        model.addAttribute("matched", matched.entrySet());
        model.addAttribute("dissents", dissents.entrySet());
    }

    private Pair pair(ScreenedLine line, Match match, Locale locale) {
        return new Pair(
                Explanation.of(List.of(match), line.actingOrder(), messages, locale)
                        .get(0),
                orders.find(new OrderId(match.orderId()))
                        .map(order -> order.title())
                        .orElse(""),
                current.target(match.orderId(), match.targetId())
                        .map(target -> Comparison.of(line.line(), match, target))
                        .orElse(List.of()));
    }
}
