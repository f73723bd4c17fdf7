package org.openwro.register.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openwro.order.OrderId;
import org.openwro.order.OrderRegister;
import org.openwro.order.RegisterDetail;
import org.openwro.order.RegisterSort;
import org.openwro.platform.Page;
import org.openwro.platform.Refusal;
import org.openwro.reference.Countries;
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

    private final OrderRegister register;
    private final Countries countries;
    private final MessageSource messages;

    RegisterApi(OrderRegister register, Countries countries, MessageSource messages) {
        this.register = register;
        this.countries = countries;
        this.messages = messages;
    }

    /** Newest first unless sorted otherwise; pages count from 0. */
    @GetMapping
    ResponseEntity<?> list(@RequestParam Map<String, String> typed, Locale locale) {
        RegisterRequest request = RegisterRequest.of(typed, RegisterSort.NEWEST, countries);
        if (request.isRefused()) {
            return problem(HttpStatus.BAD_REQUEST, "badRequest", request.refusals(), locale);
        }
        Page<OrderJson> page = register.search(request.filter(), request.sort(), request.page())
                .map(entry -> OrderJson.of(entry, countries));
        return ok(new ListJson(page.items(), page.page(), page.size(), page.total()));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> order(@PathVariable String id, Locale locale) {
        Optional<RegisterDetail> order = register.find(new OrderId(id));
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

    /** One page of orders. */
    record ListJson(List<OrderJson> items, int page, int size, long total) {}
}
