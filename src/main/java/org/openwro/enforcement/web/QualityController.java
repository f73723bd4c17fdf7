package org.openwro.enforcement.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.openwro.enforcement.review.LabelledExamples;
import org.openwro.enforcement.review.LabelledExamples.Example;
import org.openwro.enforcement.review.MatchQuality;
import org.openwro.enforcement.review.MatchQuality.By;
import org.openwro.enforcement.review.MatchQuality.Figure;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.CsvCell;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How good screening is by what officers answer: headquarters see all ports, a port director those of the own ports. */
@Controller
class QualityController {

    private static final int MONTHS = 12;
    private static final int MOST_EXAMPLES = 200_000;

    private static final CSVFormat FIGURES = CSVFormat.RFC4180
            .builder()
            .setHeader("counted_by", "key", "month", "alerts", "hits", "possible", "answered", "confirmed", "precision")
            .get();

    /** The columns of a file of name pairs come first. */
    private static final CSVFormat EXAMPLES = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "id",
                    "query_name",
                    "query_address",
                    "query_city",
                    "query_country",
                    "listed_name",
                    "listed_aliases",
                    "listed_city",
                    "listed_country",
                    "label",
                    "category",
                    "order_id",
                    "target_id",
                    "target_kind",
                    "score",
                    "goods",
                    "answered_by",
                    "answered_at")
            .get();

    private final MatchQuality quality;
    private final LabelledExamples examples;
    private final MessageSource messages;
    private final Clock clock;

    QualityController(MatchQuality quality, LabelledExamples examples, MessageSource messages, Clock clock) {
        this.quality = quality;
        this.examples = examples;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/screening/quality")
    String page(
            @RequestParam(defaultValue = "RULE") By by,
            @RequestParam(defaultValue = "") String key,
            Actor actor,
            Model model,
            Locale locale) {
        YearMonth first = first();
        List<Figure> figures = quality.monthly(by, first.atDay(1), ports(actor));
        Map<String, String> labels = new HashMap<>();
        if (by == By.RULE) {
            figures.forEach(each -> labels.computeIfAbsent(
                    each.key(), rule -> messages.getMessage("enforcement.quality.rule." + rule, null, rule, locale)));
        }
        model.addAttribute("by", by);
        model.addAttribute("kinds", By.values());
        model.addAttribute("key", key);
        model.addAttribute("keyLabel", labels.getOrDefault(key, key));
        model.addAttribute("table", QualityTable.of(figures, key, first, MONTHS, labels));
        model.addAttribute(
                "answered", figures.stream().mapToLong(Figure::answered).sum());
        model.addAttribute("ports", ports(actor));
        model.addAttribute("mayTakeExamples", actor.has(Role.headquarters()));
        return "enforcement/qualityPage";
    }

    @GetMapping("/screening/quality.csv")
    ResponseEntity<String> csv(@RequestParam(defaultValue = "RULE") By by, Actor actor) {
        return file("screening-quality-by-" + by.name().toLowerCase(Locale.ROOT), FIGURES, printer -> {
            for (Figure each : quality.monthly(by, first().atDay(1), ports(actor))) {
                printer.printRecord(
                        by,
                        CsvCell.guarded(each.key()),
                        each.month(),
                        each.alerts(),
                        each.hits(),
                        each.possible(),
                        each.answered(),
                        each.confirmed(),
                        each.precision() == null ? "" : String.format(Locale.ROOT, "%.4f", each.precision()));
            }
        });
    }

    @GetMapping("/screening/examples.csv")
    ResponseEntity<String> examples(@RequestParam(defaultValue = "false") boolean names) {
        return file(names ? "labelled-name-pairs" : "labelled-examples", EXAMPLES, printer -> {
            int id = 0;
            for (Example each : examples.list(names, MOST_EXAMPLES)) {
                id++;
                printer.printRecord(
                        "A%06d".formatted(id),
                        CsvCell.guarded(each.queryName()),
                        CsvCell.guarded(each.queryAddress()),
                        CsvCell.guarded(each.queryCity()),
                        each.queryCountry(),
                        CsvCell.guarded(each.listedName()),
                        CsvCell.guarded(each.listedAliases()),
                        CsvCell.guarded(each.listedCity()),
                        each.listedCountry(),
                        each.label(),
                        "officer_" + each.rule().toLowerCase(Locale.ROOT),
                        each.orderId(),
                        each.targetId(),
                        each.targetKind(),
                        String.format(Locale.ROOT, "%.4f", each.score()),
                        CsvCell.guarded(each.goods()),
                        each.answeredBy(),
                        each.answeredAt());
            }
        });
    }

    /** Writes the rows of a file. */
    private interface Rows {
        void print(CSVPrinter printer) throws IOException;
    }

    private static ResponseEntity<String> file(String name, CSVFormat format, Rows rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            rows.print(printer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(name))
                .body(text.toString());
    }

    private YearMonth first() {
        return YearMonth.from(LocalDate.now(clock)).minusMonths(MONTHS - 1L);
    }

    /** Null for headquarters, who see all. */
    private static Set<String> ports(Actor actor) {
        return actor.has(Role.headquarters()) ? null : actor.ports();
    }
}
