package org.openwro.order.web;

import java.util.Arrays;
import java.util.List;
import org.openwro.calendar.ClockId;
import org.openwro.calendar.StatutoryClocks;
import org.openwro.investigation.Cases;
import org.openwro.order.Order;
import org.openwro.order.OrderDesk;
import org.openwro.order.OverlappingOrders;
import org.openwro.reference.Countries;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What everybody who works on a draft sees beside the form: the case, the whole draft and what was said before. */
@Component
class DraftFacts {

    private final Cases cases;
    private final StatutoryClocks clocks;
    private final Countries countries;

    private final OverlappingOrders overlapping;

    DraftFacts(Cases cases, StatutoryClocks clocks, Countries countries, OverlappingOrders overlapping) {
        this.overlapping = overlapping;
        this.cases = cases;
        this.clocks = clocks;
        this.countries = countries;
    }

    void show(OrderDesk.Work work, Model model) {
        Order order = work.order();
        model.addAttribute("task", work.task());
        model.addAttribute("order", order);
        model.addAttribute("overlaps", overlapping.with(order));
        model.addAttribute("acts", work.chain().shown());
        model.addAttribute("countries", countries);
        model.addAttribute("paragraphs", paragraphs(order.content().text()));
        order.caseId().flatMap(cases::find).ifPresent(record -> {
            model.addAttribute("record", record);
            ClockId clock = order.isFinding() ? ClockId.C05 : ClockId.C04;
            model.addAttribute("target", clocks.due(clock, record.receivedOn()));
        });
    }

    /** Paragraphs stand between empty lines; their lines stay as written. */
    private static List<List<String>> paragraphs(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split("\\n\\s*\\n"))
                        .map(paragraph -> paragraph.lines().toList())
                        .toList();
    }
}
