package org.openwro.register.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openwro.order.AsOf;
import org.openwro.order.OrderId;
import org.openwro.order.OrderRegister;
import org.openwro.order.RegisterDetail;
import org.openwro.order.RegisterSort;
import org.openwro.platform.Page;
import org.openwro.platform.Refusal;
import org.openwro.reference.Countries;
import org.openwro.reference.Industry;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register as JSON, open to everybody. */
@RestController
@RequestMapping("/api/v1/orders")
class RegisterApi {

    private static final String IN_FORCE_ON =
            "The register as it stood on this day, ISO form, Eastern Time; left out: today";
    private static final String KNOWN_ON =
            "Only what was known at the end of this day. Of the public history everything counts as known from its own day on, of"
                    + " acts here from their record on; left out: all that is known";

    private final OrderRegister register;
    private final Countries countries;
    private final MessageSource messages;
    private final Clock clock;

    RegisterApi(OrderRegister register, Countries countries, MessageSource messages, Clock clock) {
        this.clock = clock;
        this.register = register;
        this.countries = countries;
        this.messages = messages;
    }

    /** Newest first unless sorted otherwise; pages count from 0. */
    @Operation(summary = "Orders of the register, by country, type, status, year and words, today or as of a day")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words that must occur",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "country",
            in = ParameterIn.QUERY,
            description = "ISO 3166-1 alpha-2",
            schema = @Schema(type = "string"))
    @Parameter(name = "type", in = ParameterIn.QUERY, schema = @Schema(allowableValues = {"WRO", "FINDING"}))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "One status, LISTED_ACTIVE or INACTIVE",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "industry",
            in = ParameterIn.QUERY,
            description = "By most of its tariff numbers",
            schema = @Schema(implementation = Industry.class))
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            description = "Calendar year of signature",
            schema = @Schema(type = "integer"))
    @Parameter(
            name = "fiscalYear",
            in = ParameterIn.QUERY,
            description = "Fiscal year of signature, from 1 October",
            schema = @Schema(type = "integer"))
    @Parameter(name = "source", in = ParameterIn.QUERY, schema = @Schema(allowableValues = {"HISTORY", "OPENWRO"}))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema = @Schema(allowableValues = {"NEWEST", "OLDEST", "COUNTRY", "NAME", "STATUS"}))
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 0", schema = @Schema(type = "integer"))
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 200", schema = @Schema(type = "integer"))
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = IN_FORCE_ON,
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "knownAt",
            in = ParameterIn.QUERY,
            description = KNOWN_ON,
            schema = @Schema(type = "string", format = "date"))
    @GetMapping
    ResponseEntity<?> list(@Parameter(hidden = true) @RequestParam Map<String, String> typed, Locale locale) {
        RegisterRequest request = RegisterRequest.of(typed, RegisterSort.NEWEST, countries, LocalDate.now(clock));
        if (request.isRefused()) {
            return problem(HttpStatus.BAD_REQUEST, "badRequest", request.refusals(), locale);
        }
        Page<OrderJson> page = register.search(request.filter(), request.sort(), request.page())
                .map(entry -> OrderJson.of(entry, countries));
        AsOf asOf = request.filter().asOf();
        return ok(new ListJson(
                page.items(),
                page.page(),
                page.size(),
                page.total(),
                asOf == null ? null : asOf.day(),
                asOf == null ? null : asOf.known()));
    }

    @Operation(summary = "One order with its targets, timeline and indicators, today or as of a day")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = IN_FORCE_ON,
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "knownAt",
            in = ParameterIn.QUERY,
            description = KNOWN_ON,
            schema = @Schema(type = "string", format = "date"))
    @GetMapping("/{id}")
    ResponseEntity<?> order(
            @PathVariable String id, @Parameter(hidden = true) @RequestParam Map<String, String> typed, Locale locale) {
        RegisterRequest request = RegisterRequest.of(typed, RegisterSort.NEWEST, countries, LocalDate.now(clock));
        if (request.isRefused()) {
            return problem(HttpStatus.BAD_REQUEST, "badRequest", request.refusals(), locale);
        }
        Optional<RegisterDetail> order =
                register.find(new OrderId(id), request.filter().asOf());
        if (order.isEmpty()) {
            return problem(
                    HttpStatus.NOT_FOUND, "notFound", List.of(Refusal.at("id", "register.refused.id", id)), locale);
        }
        return ok(DetailJson.of(order.get(), countries));
    }

    private static ResponseEntity<?> ok(Object body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(body);
    }

    private ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String kind, List<Refusal> refusals, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, messages.getMessage("platform.error." + kind + ".help", null, locale));
        problem.setTitle(messages.getMessage("platform.error." + kind + ".title", null, locale));
        problem.setProperty(
                "errors",
                refusals.stream()
                        .map(each -> Map.of("field", each.field(), "message", messages.getMessage(each, locale)))
                        .toList());
        return ResponseEntity.status(status).body(problem);
    }

    /**
     * One page of orders.
     *
     * @param asOf the day it was asked for; left out: today
     * @param knownAt the last day whose knowledge counts; left out: all
     */
    record ListJson(
            List<OrderJson> items,
            int page,
            int size,
            long total,
            @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate asOf,
            @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate knownAt) {}
}
