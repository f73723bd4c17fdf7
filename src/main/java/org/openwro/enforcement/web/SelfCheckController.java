package org.openwro.enforcement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.openwro.enforcement.selfcheck.CheckSuppliers;
import org.openwro.enforcement.selfcheck.CheckedSupplier;
import org.openwro.enforcement.selfcheck.SelfCheck;
import org.openwro.enforcement.selfcheck.SupplierColumn;
import org.openwro.platform.CsvCell;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.FormErrors;
import org.openwro.screening.core.Match;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Anybody holds suppliers against the orders in force. The list travels with the form; nothing of it is kept here. */
@Controller
@RequestMapping("/self-check")
class SelfCheckController {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader("line", "name", "result", "order_ids", "explanation", "checked_for", "orders_version")
            .get();

    private final CheckSuppliers checking;
    private final SelfCheckLimit limit;
    private final MessageSource messages;

    SelfCheckController(CheckSuppliers checking, SelfCheckLimit limit, MessageSource messages) {
        this.checking = checking;
        this.limit = limit;
        this.messages = messages;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("columns", SupplierColumn.values());
        return "enforcement/selfCheckPage";
    }

    @PostMapping
    String check(
            @RequestParam(defaultValue = "") String suppliers,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String format,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("date", date);
        model.addAttribute("suppliers", suppliers);
        Optional<List<Refusal>> tooOften = limit.refusal(request, response);
        if (tooOften.isPresent()) {
            model.addAttribute("errors", new FormErrors(tooOften.get()));
            return page(model);
        }
        Outcome<String> text = SelfCheckText.of(suppliers, file);
        text.map(read -> model.addAttribute("suppliers", read));
        Outcome<SelfCheck> outcome = text.then(read -> checking.check(read, date));
        if (outcome.isRefused()) {
            model.addAttribute("errors", new FormErrors(outcome.reasons()));
            return page(model);
        }
        if (format.equals("csv")) {
            csv(outcome.orThrow(), response, locale);
            return null;
        }
        model.addAttribute("check", outcome.orThrow());
        model.addAttribute(
                "found",
                outcome.orThrow().worthLooking().stream()
                        .map(each -> new Found(each, Explanation.of(each.matches(), null, messages, locale)))
                        .toList());
        return page(model);
    }

    /** A supplier with what was found, in plain words. */
    record Found(CheckedSupplier checked, List<Explanation> explanations) {}

    private void csv(SelfCheck check, HttpServletResponse response, Locale locale) throws IOException {
        response.setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8).toString());
        response.setHeader("Content-Disposition", "attachment; filename=\"self-check.csv\"");
        try (CSVPrinter printer = new CSVPrinter(response.getWriter(), CSV)) {
            for (CheckedSupplier each : check.suppliers()) {
                printer.printRecord(
                        each.supplier().line(),
                        CsvCell.guarded(each.supplier().name()),
                        each.finding(),
                        each.matches().stream().map(Match::orderId).collect(Collectors.joining("|")),
                        CsvCell.guarded(words(each, locale)),
                        check.on(),
                        check.version());
            }
            for (SelfCheck.BadRow each : check.badRows()) {
                String why = messages.getMessage(each.messageKey(), new Object[] {each.value()}, locale);
                printer.printRecord(each.line(), "", "NOT_CHECKED", "", why, check.on(), check.version());
            }
        }
    }

    private String words(CheckedSupplier supplier, Locale locale) {
        return supplier.matches().isEmpty()
                ? messages.getMessage("enforcement.selfCheck.noEvidence", null, locale)
                : Explanation.of(supplier.matches(), null, messages, locale).stream()
                        .map(SelfCheckController::words)
                        .collect(Collectors.joining(" | "));
    }

    static String words(Explanation explanation) {
        return explanation.sentences().stream()
                .map(Explanation.Sentence::text)
                .collect(Collectors.joining(" ", explanation.orderId() + ": ", ""));
    }
}
