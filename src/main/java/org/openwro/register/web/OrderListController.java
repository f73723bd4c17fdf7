package org.openwro.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openwro.order.ListedStatus;
import org.openwro.order.OrderRegister;
import org.openwro.order.RegisterCounts;
import org.openwro.order.RegisterFilter;
import org.openwro.order.RegisterSort;
import org.openwro.platform.web.FormErrors;
import org.openwro.reference.Countries;
import org.openwro.reference.Industry;
import org.openwro.screening.core.Instrument;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The orders as a list, by country unless sorted otherwise, and the same list as a table for spreadsheets. */
@Controller
class OrderListController {

    private final OrderRegister register;
    private final RegisterCounts counts;
    private final Countries countries;
    private final DateWords dates;
    private final MessageSource messages;
    private final Clock clock;

    OrderListController(
            OrderRegister register,
            RegisterCounts counts,
            Countries countries,
            DateWords dates,
            MessageSource messages,
            Clock clock) {
        this.clock = clock;
        this.register = register;
        this.counts = counts;
        this.countries = countries;
        this.dates = dates;
        this.messages = messages;
    }

    @GetMapping("/orders")
    String list(@RequestParam Map<String, String> typed, Model model, HttpServletResponse response, Locale locale) {
        RegisterRequest request = RegisterRequest.of(typed, RegisterSort.COUNTRY, countries, LocalDate.now(clock));
        if (request.isRefused()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("errors", new FormErrors(request.refusals()));
        }
        model.addAttribute("orders", register.search(request.filter(), request.sort(), request.page()));
        model.addAttribute("given", request.given());
        model.addAttribute("asOf", request.filter().asOf());
        model.addAttribute("viewpoint", request.viewpoint());
        model.addAttribute("filtered", !request.filter().isEverything());
        model.addAttribute("byCountryNow", request.sort() == RegisterSort.COUNTRY);
        model.addAttribute("address", request.address("/orders"));
        model.addAttribute("csvAddress", request.address("/orders.csv"));
        model.addAttribute("jsonAddress", request.address("/api/v1/orders"));
        model.addAttribute("countries", countries);
        model.addAttribute("dates", dates);
        options(model, locale);
        return "register/ordersPage";
    }

    @GetMapping("/orders.csv")
    Object export(@RequestParam Map<String, String> typed) {
        RegisterRequest request = RegisterRequest.of(typed, RegisterSort.NEWEST, countries, LocalDate.now(clock));
        if (request.isRefused()) {
            return "redirect:" + request.address("/orders");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"orders.csv\"")
                .body(OrderCsv.of(register.all(request.filter(), request.sort())));
    }

    private void options(Model model, Locale locale) {
        Map<String, String> ofCountry = new LinkedHashMap<>();
        counts.byCountry(RegisterFilter.everything())
                .forEach(each ->
                        ofCountry.put(each.country(), countries.nameOf(each.country()) + " (" + each.orders() + ")"));
        model.addAttribute("countryOptions", ofCountry);
        model.addAttribute("typeOptions", words("register.type.", locale, Instrument.WRO, Instrument.FINDING));
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put(RegisterRequest.LISTED_ACTIVE, message("register.status.LISTED_ACTIVE", locale));
        statuses.put(RegisterRequest.INACTIVE, message("register.status.INACTIVE", locale));
        statuses.putAll(words("register.status.", locale, ListedStatus.values()));
        model.addAttribute("statusOptions", statuses);
        model.addAttribute(
                "yearOptions",
                counts.years().stream()
                        .collect(Collectors.toMap(
                                String::valueOf, String::valueOf, (one, other) -> one, LinkedHashMap::new)));
        Map<String, String> industries = new LinkedHashMap<>();
        Arrays.stream(Industry.values()).forEach(each -> industries.put(each.name(), message(each.nameKey(), locale)));
        model.addAttribute("industryOptions", industries);
        model.addAttribute("sortOptions", words("register.sort.", locale, RegisterSort.values()));
    }

    private Map<String, String> words(String prefix, Locale locale, Enum<?>... values) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(each -> words.put(each.name(), message(prefix + each.name(), locale)));
        return words;
    }

    private String message(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
