package org.openwro.calendar.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openwro.calendar.ClockId;
import org.openwro.calendar.RollRule;
import org.openwro.calendar.ShipmentDeadline;
import org.openwro.calendar.ShipmentDeadlines;
import org.openwro.calendar.ShipmentEvent;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.openwro.screening.core.Instrument;

/**
 * A request for deadlines as it was typed into an address: either one clock with the day of its event, or all clocks of a shipment.
 *
 * @param instrument null when it was not said or not understood
 * @param roll null for the configured rule
 * @param clock null when all clocks are asked for
 * @param anchor day of the event of the one clock
 * @param days what is known of the shipment
 */
record DeadlineRequest(
        Instrument instrument,
        RollRule roll,
        ClockId clock,
        LocalDate anchor,
        Map<ShipmentEvent, LocalDate> days,
        Refusals refusals) {

    /** Later events with the ones that must have happened before, or on the same day. */
    private static final Map<ShipmentEvent, List<ShipmentEvent>> AFTER = Map.of(
            ShipmentEvent.PRESENTED, List.of(ShipmentEvent.IMPORTED),
            ShipmentEvent.DETAINED, List.of(ShipmentEvent.IMPORTED, ShipmentEvent.PRESENTED),
            ShipmentEvent.NOTICED, List.of(ShipmentEvent.IMPORTED, ShipmentEvent.PRESENTED, ShipmentEvent.DETAINED),
            ShipmentEvent.EXCLUDED, List.of(ShipmentEvent.IMPORTED, ShipmentEvent.PRESENTED),
            ShipmentEvent.MAILED, List.of(ShipmentEvent.IMPORTED, ShipmentEvent.PRESENTED, ShipmentEvent.EXCLUDED),
            ShipmentEvent.FILED, List.of(ShipmentEvent.IMPORTED, ShipmentEvent.EXCLUDED),
            ShipmentEvent.DENIED, List.of(ShipmentEvent.FILED),
            ShipmentEvent.SEIZED, List.of(ShipmentEvent.IMPORTED),
            ShipmentEvent.DECIDED, List.of(ShipmentEvent.SEIZED));

    static DeadlineRequest of(Map<String, String> typed) {
        Refusals refusals = new Refusals();
        Instrument instrument = named("instrument", typed, ShipmentDeadlines.INSTRUMENTS, refusals);
        RollRule roll = named("roll", typed, List.of(RollRule.values()), refusals);
        ClockId clock = named("clock", typed, List.of(ClockId.values()), refusals);
        LocalDate anchor = day("anchor", typed, refusals);
        Map<ShipmentEvent, LocalDate> days = new EnumMap<>(ShipmentEvent.class);
        for (ShipmentEvent event : ShipmentEvent.values()) {
            LocalDate day = day(event.parameter(), typed, refusals);
            if (day != null) {
                days.put(event, day);
            }
        }
        DeadlineRequest request = new DeadlineRequest(instrument, roll, clock, anchor, days, refusals);
        request.checkOrder();
        return request;
    }

    /** Whether anything was asked, so that an empty form is not refused. */
    boolean isAsked() {
        return !days.isEmpty() || anchor != null || clock != null || refusals.any();
    }

    /** The deadlines, or why they cannot be computed. */
    Outcome<List<ShipmentDeadline>> compute(ShipmentDeadlines deadlines) {
        if (clock == null) {
            refusals.when(instrument == null && !isRefused("instrument"), "instrument", "calendar.deadlines.instrument")
                    .when(
                            days.isEmpty() && !refusals.any(),
                            ShipmentEvent.IMPORTED.parameter(),
                            "calendar.deadlines.noDate");
        } else {
            refusals.when(anchor == null && !isRefused("anchor"), "anchor", "calendar.deadlines.noAnchor");
        }
        if (refusals.any()) {
            return refusals.outcome();
        }
        try {
            return Outcome.done(
                    clock == null ? deadlines.of(instrument, days, roll) : List.of(deadlines.of(clock, anchor, roll)));
        } catch (DateTimeException beyondTheTable) {
            refusals.when(true, clock == null ? firstParameter() : "anchor", "calendar.deadlines.beyond");
            return refusals.outcome();
        }
    }

    private String firstParameter() {
        return days.keySet().iterator().next().parameter();
    }

    private boolean isRefused(String field) {
        return refusals.list().stream().anyMatch(each -> each.field().equals(field));
    }

    private void checkOrder() {
        days.forEach((event, day) -> AFTER.getOrDefault(event, List.of()).stream()
                .filter(earlier -> days.containsKey(earlier) && day.isBefore(days.get(earlier)))
                .findFirst()
                .ifPresent(earlier -> refusals.when(
                        true,
                        event.parameter(),
                        "calendar.deadlines.order",
                        days.get(earlier).toString())));
    }

    private static <E extends Enum<E>> E named(
            String field, Map<String, String> typed, List<E> known, Refusals refusals) {
        String text = typed.getOrDefault(field, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        Optional<E> value = known.stream()
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
        refusals.when(
                value.isEmpty(),
                field,
                "calendar.deadlines.unknown",
                String.join(
                        ", ",
                        Arrays.stream(known.toArray()).map(Object::toString).toList()));
        return value.orElse(null);
    }

    private static LocalDate day(String field, Map<String, String> typed, Refusals refusals) {
        String text = typed.getOrDefault(field, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            refusals.when(true, field, "calendar.deadlines.date");
            return null;
        }
    }
}
