package org.openwro.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openwro.calendar.RollRule;
import org.openwro.calendar.ShipmentDeadline;
import org.openwro.calendar.ShipmentDeadlines;
import org.openwro.platform.Outcome;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The deadlines of a shipment as JSON, open to everybody; nothing that is asked is kept. */
@RestController
class DeadlineApi {

    private final ShipmentDeadlines deadlines;
    private final MessageSource messages;

    DeadlineApi(ShipmentDeadlines deadlines, MessageSource messages) {
        this.deadlines = deadlines;
        this.messages = messages;
    }

    /**
     * Either all clocks of a shipment ({@code instrument} and the dates that are known) or one ({@code clock} and {@code anchor}).
     * Dates are days in Eastern Time as {@code yyyy-MM-dd}; {@code roll} is {@code NONE} or {@code NEXT_BUSINESS_DAY}.
     */
    @GetMapping("/api/v1/deadlines")
    ResponseEntity<?> deadlines(@RequestParam Map<String, String> typed, Locale locale) {
        Outcome<List<ShipmentDeadline>> outcome = DeadlineRequest.of(typed).compute(deadlines);
        return outcome.isRefused()
                ? ResponseEntity.badRequest().body(problem(outcome, locale))
                : ResponseEntity.ok(outcome.orThrow().stream()
                        .map(each -> json(each, locale))
                        .toList());
    }

    /**
     * @param anchor the event that starts the clock
     * @param dueDate last day on which to act; null for a clock without a number of days
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DeadlineJson(
            String clock,
            String anchor,
            LocalDate anchorDate,
            LocalDate dueDate,
            RollRule rollRule,
            String source,
            String note) {}

    private DeadlineJson json(ShipmentDeadline deadline, Locale locale) {
        return new DeadlineJson(
                deadline.clock().id().name(),
                deadline.clock().anchorKey().substring("calendar.anchor.".length()),
                deadline.startedOn(),
                deadline.dueOn(),
                deadline.roll(),
                deadline.clock().source(),
                deadline.noteKeys().stream()
                        .map(key -> messages.getMessage(key, null, locale))
                        .collect(Collectors.joining(" ")));
    }

    private ProblemDetail problem(Outcome<?> outcome, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, messages.getMessage("platform.error.badRequest.help", null, locale));
        problem.setTitle(messages.getMessage("platform.error.badRequest.title", null, locale));
        problem.setProperty(
                "errors",
                outcome.reasons().stream()
                        .map(each -> Map.of("field", each.field(), "message", messages.getMessage(each, locale)))
                        .toList());
        return problem;
    }
}
