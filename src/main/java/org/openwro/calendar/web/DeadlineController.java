package org.openwro.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openwro.calendar.RollRule;
import org.openwro.calendar.ShipmentDeadline;
import org.openwro.calendar.ShipmentDeadlines;
import org.openwro.platform.Outcome;
import org.openwro.platform.web.FormErrors;
import org.openwro.screening.core.Instrument;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The calculator of deadlines, open to everybody; nothing that is entered is kept. */
@Controller
class DeadlineController {

    private final ShipmentDeadlines deadlines;
    private final Clock clock;

    DeadlineController(ShipmentDeadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/deadlines")
    String page(
            @RequestParam Map<String, String> typed, Model model, jakarta.servlet.http.HttpServletResponse response) {
        DeadlineRequest request = DeadlineRequest.of(typed);
        Instrument instrument = request.instrument() == null ? Instrument.WRO : request.instrument();
        model.addAttribute("given", typed);
        model.addAttribute("instrument", instrument);
        model.addAttribute("instruments", ShipmentDeadlines.INSTRUMENTS);
        model.addAttribute("events", ShipmentDeadlines.events(instrument));
        model.addAttribute("rolls", RollRule.values());
        model.addAttribute("today", LocalDate.now(clock));
        if (request.isAsked()) {
            answer(request, typed, model, response);
        }
        return "calendar/deadlinesPage";
    }

    private void answer(
            DeadlineRequest request,
            Map<String, String> typed,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        Outcome<List<ShipmentDeadline>> outcome = request.compute(deadlines);
        if (outcome.isRefused()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("errors", new FormErrors(outcome.reasons()));
            return;
        }
        model.addAttribute("deadlines", outcome.orThrow());
        model.addAttribute("chart", DeadlineChart.of(outcome.orThrow()));
        model.addAttribute("json", address(typed));
    }

    /** The same request to the JSON, without what was left empty. */
    private static String address(Map<String, String> typed) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/v1/deadlines");
        typed.forEach((name, value) -> {
            if (!value.isBlank()) {
                address.queryParam(name, value);
            }
        });
        return address.encode().build().toUriString();
    }
}
