package org.openwro.order.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.order.DraftList;
import org.openwro.order.OrderState;
import org.openwro.platform.PageQuery;
import org.openwro.reference.Countries;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Orders that are being drafted and approved, for staff. */
@Controller
class DraftListController {

    private static final List<OrderState> STATES =
            List.of(OrderState.DRAFT, OrderState.LEGAL_CLEARED, OrderState.SIGNED, OrderState.REJECTED);

    private final DraftList drafts;
    private final Countries countries;
    private final MessageSource messages;

    DraftListController(DraftList drafts, Countries countries, MessageSource messages) {
        this.drafts = drafts;
        this.countries = countries;
        this.messages = messages;
    }

    @GetMapping("/drafts")
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "0") int page,
            Locale locale,
            Model model) {
        OrderState chosen = STATES.stream()
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
        Map<String, String> states = new LinkedHashMap<>();
        STATES.forEach(each -> states.put(each.name(), messages.getMessage(each.labelKey(), null, locale)));
        model.addAttribute("drafts", drafts.list(chosen, search, PageQuery.of(page, null)));
        model.addAttribute("countries", countries);
        model.addAttribute("states", states);
        model.addAttribute("state", chosen == null ? "" : chosen.name());
        model.addAttribute("search", search);
        model.addAttribute(
                "url",
                UriComponentsBuilder.fromPath("/drafts")
                        .queryParam("state", "{state}")
                        .queryParam("search", "{search}")
                        .build(chosen == null ? "" : chosen.name(), search)
                        .toString());
        return "order/draftsPage";
    }
}
