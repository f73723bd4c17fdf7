package org.openwro.register.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.openwro.calendar.FiscalYear;
import org.openwro.order.ListedStatus;
import org.openwro.order.OrderRegister;
import org.openwro.order.RegisterFilter;
import org.openwro.order.RegisterStatistics;
import org.openwro.order.RegisterStatistics.By;
import org.openwro.reference.Countries;
import org.openwro.reference.Industry;
import org.openwro.register.web.StatisticsTable.Figure;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Figures of the register as tables with bars, and each table for spreadsheets. The unit is always the order. */
@Controller
class StatisticsController {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader("counted_by", "key", "label", "wros", "findings", "orders", "unit", "year_kind", "year")
            .get();

    private final RegisterStatistics statistics;
    private final OrderRegister register;
    private final Countries countries;
    private final MessageSource messages;

    StatisticsController(
            RegisterStatistics statistics, OrderRegister register, Countries countries, MessageSource messages) {
        this.statistics = statistics;
        this.register = register;
        this.countries = countries;
        this.messages = messages;
    }

    /** Which year a reader counts by. */
    enum YearKind {
        FISCAL(By.FISCAL_YEAR),
        CALENDAR(By.CALENDAR_YEAR);

        private final By by;

        YearKind(By by) {
            this.by = by;
        }
    }

    @GetMapping("/statistics")
    String page(
            @RequestParam(defaultValue = "FISCAL") YearKind kind,
            @RequestParam(required = false) Integer year,
            Model model,
            Locale locale) {
        RegisterFilter all = RegisterFilter.everything();
        List<RegisterStatistics.Row> years = statistics.count(kind.by, all);
        Integer chosen = years.stream().anyMatch(row -> row.key().equals(String.valueOf(year))) ? year : null;
        RegisterFilter filter = filter(kind, chosen);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", YearKind.values());
        model.addAttribute("year", chosen);
        model.addAttribute(
                "years",
                years.stream()
                        .map(RegisterStatistics.Row::key)
                        .sorted(Comparator.reverseOrder())
                        .toList());
        model.addAttribute("total", register.count(filter));
        model.addAttribute(
                "tables",
                Stream.of(kind.by, By.COUNTRY, By.INDUSTRY, By.INSTRUMENT, By.STATUS)
                        .map(by -> table(by, by.isYear() ? all : filter, locale))
                        .toList());
        return "register/statisticsPage";
    }

    @GetMapping("/statistics.csv")
    ResponseEntity<String> csv(
            @RequestParam By by,
            @RequestParam(defaultValue = "FISCAL") YearKind kind,
            @RequestParam(required = false) Integer year,
            Locale locale) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            for (StatisticsTable.Line line :
                    table(by, filter(kind, year), locale).lines()) {
                Figure figure = line.figure();
                printer.printRecord(
                        by,
                        figure.key(),
                        OrderCsv.guarded(figure.label()),
                        figure.wros(),
                        figure.findings(),
                        line.orders(),
                        "order",
                        year == null ? "" : kind,
                        year);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"orders-by-%s.csv\""
                                .formatted(by.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .body(text.toString());
    }

    private StatisticsTable table(By by, RegisterFilter filter, Locale locale) {
        List<Figure> figures = statistics.count(by, filter).stream()
                .map(row -> new Figure(row.key(), label(by, row.key(), locale), row.wros(), row.findings()))
                .toList();
        return StatisticsTable.of(by, figures, register.count(filter));
    }

    private static RegisterFilter filter(YearKind kind, Integer year) {
        RegisterFilter all = RegisterFilter.everything();
        if (year == null) {
            return all;
        }
        return kind == YearKind.FISCAL ? all.in(new FiscalYear(year)) : all.in(year.intValue());
    }

    private String label(By by, String key, Locale locale) {
        return switch (by) {
            case FISCAL_YEAR -> "FY" + key;
            case CALENDAR_YEAR -> key;
            case COUNTRY -> countries.nameOf(key);
            case INSTRUMENT -> messages.getMessage("register.type." + key, null, locale);
            case INDUSTRY ->
                Industry.find(key)
                        .map(each -> messages.getMessage(each.nameKey(), null, locale))
                        .orElseGet(() -> messages.getMessage("register.statistics.industry.none", null, locale));
            case STATUS ->
                messages.getMessage(
                        "register.status." + ListedStatus.ofCode(key).name(), null, locale);
        };
    }
}
