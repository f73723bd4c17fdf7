package org.openwro.enforcement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openwro.enforcement.selfcheck.CheckSuppliers;
import org.openwro.enforcement.selfcheck.CheckedSupplier;
import org.openwro.enforcement.selfcheck.SelfCheck;
import org.openwro.enforcement.selfcheck.Supplier;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Suppliers against the orders in force, for programs. Open to everybody; nothing that is sent is kept. */
@RestController
class SelfCheckApi {

    private final CheckSuppliers checking;
    private final SelfCheckLimit limit;
    private final Problems problems;
    private final MessageSource messages;

    SelfCheckApi(CheckSuppliers checking, SelfCheckLimit limit, Problems problems, MessageSource messages) {
        this.checking = checking;
        this.limit = limit;
        this.problems = problems;
        this.messages = messages;
    }

    /**
     * @param date day on which the goods would be imported; today in Eastern Time when left out
     * @param suppliers at most 1,000
     */
    record Sent(String date, List<SupplierJson> suppliers) {

        /** Keeps what was sent out of logs. */
        @Override
        public String toString() {
            return "Sent";
        }
    }

    /**
     * @param name never blank
     * @param country two letters of ISO 3166-1
     * @param goods what it supplies, in words
     */
    record SupplierJson(String name, String address, String city, String postalCode, String country, String goods) {

        Supplier supplier(int position) {
            return new Supplier(
                    position,
                    text(name),
                    text(address),
                    text(city),
                    text(postalCode),
                    text(country).toUpperCase(Locale.ROOT),
                    text(goods));
        }

        private static String text(String value) {
            return value == null ? "" : value.strip();
        }

        /** Keeps what was sent out of logs. */
        @Override
        public String toString() {
            return "SupplierJson";
        }
    }

    /**
     * @param checkedFor day on which the orders count
     * @param ordersVersion hash of the orders
     * @param note what the check cannot tell
     * @param notChecked suppliers that could not be checked, by position from 1
     */
    record Answer(
            LocalDate checkedFor,
            String ordersVersion,
            String note,
            List<SupplierAnswer> suppliers,
            List<NotChecked> notChecked) {}

    /**
     * @param position in the list that was sent, from 1
     * @param result MATCH (worth looking at), POSSIBLE or NO_EVIDENCE; none of them says that a supplier is clear
     */
    record SupplierAnswer(long position, String name, CheckedSupplier.Finding result, List<Reason> reasons) {}

    /** @param order address of the order in the register; null for the presumption of the UFLPA, which is a law */
    record Reason(String orderId, String order, String instrument, List<String> explanation) {}

    record NotChecked(long position, String message) {}

    @Operation(
            summary = "Check suppliers against the orders in force",
            description =
                    "Holds up to 1,000 suppliers against the orders that count on a day and explains each result. Nothing that is sent is"
                            + " kept. No result says that a supplier is clear: NO_EVIDENCE only means that nothing of what was sent points to an"
                            + " order. So many checks at a time from one address; Retry-After says when the next is possible.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Answer.class)))
    @ApiResponse(
            responseCode = "400",
            description = "No supplier, too many, or no day",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "429",
            description = "Too many checks",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @PostMapping(path = "/api/v1/self-check", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> check(
            @RequestBody Sent sent, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        Optional<List<Refusal>> tooOften = limit.refusal(request, response);
        if (tooOften.isPresent()) {
            return problem(HttpStatus.TOO_MANY_REQUESTS, tooOften.get(), locale);
        }
        List<Supplier> suppliers = new ArrayList<>();
        for (SupplierJson each : sent.suppliers() == null ? List.<SupplierJson>of() : sent.suppliers()) {
            int position = suppliers.size() + 1;
            suppliers.add(each == null ? new Supplier(position, "", "", "", "", "", "") : each.supplier(position));
        }
        Outcome<SelfCheck> outcome = checking.check(suppliers, sent.date());
        return outcome.isRefused()
                ? problem(HttpStatus.BAD_REQUEST, outcome.reasons(), locale)
                : ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer(outcome.orThrow(), locale));
    }

    private Answer answer(SelfCheck check, Locale locale) {
        return new Answer(
                check.on(),
                check.version(),
                messages.getMessage("enforcement.selfCheck.noEvidence", null, locale),
                check.suppliers().stream().map(each -> answer(each, locale)).toList(),
                check.badRows().stream()
                        .map(each -> new NotChecked(
                                each.line(),
                                messages.getMessage(each.messageKey(), new Object[] {each.value()}, locale)))
                        .toList());
    }

    private SupplierAnswer answer(CheckedSupplier checked, Locale locale) {
        List<Reason> reasons = Explanation.of(checked.matches(), null, messages, locale).stream()
                .map(each -> new Reason(
                        each.orderId(),
                        each.order() ? "/orders/" + each.orderId() : null,
                        each.instrument(),
                        each.sentences().stream()
                                .map(Explanation.Sentence::text)
                                .toList()))
                .toList();
        return new SupplierAnswer(checked.supplier().line(), checked.supplier().name(), checked.finding(), reasons);
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, List<Refusal> reasons, Locale locale) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(status, "badRequest", reasons, locale));
    }
}
