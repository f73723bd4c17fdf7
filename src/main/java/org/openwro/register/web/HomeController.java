package org.openwro.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.openwro.order.OrderRegister;
import org.openwro.order.RegisterCounts;
import org.openwro.order.RegisterFilter;
import org.openwro.order.RegisterSort;
import org.openwro.platform.PageQuery;
import org.openwro.reference.Countries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The home page: what this is, its figures, the newest orders. */
@Controller
class HomeController {

    private static final int NEWEST = 6;

    private final OrderRegister register;
    private final RegisterCounts counts;
    private final Countries countries;
    private final DateWords dates;
    private final Clock clock;

    HomeController(OrderRegister register, RegisterCounts counts, Countries countries, DateWords dates, Clock clock) {
        this.register = register;
        this.counts = counts;
        this.countries = countries;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(@RequestParam Map<String, String> given, Model model) {
        LocalDate today = LocalDate.now(clock);
        RegisterFilter all = RegisterFilter.everything();
        model.addAttribute("today", today);
        model.addAttribute("active", counts.listedActive(all, today));
        model.addAttribute("byCountry", counts.byCountry(all));
        model.addAttribute("chart", FiscalYearChart.of(counts.issuedByFiscalYear(all), register.count(all), today));
        model.addAttribute(
                "newest",
                register.search(all, RegisterSort.NEWEST, new PageQuery(0, NEWEST))
                        .items());
        model.addAttribute("countries", countries);
        model.addAttribute("dates", dates);
        if (given.containsKey("signedOut")) {
            model.addAttribute("notice", "register.home.signedOut");
        }
        return "register/homePage";
    }
}
