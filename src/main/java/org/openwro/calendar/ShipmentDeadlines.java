package org.openwro.calendar;

import static org.openwro.screening.core.Instrument.FINDING;
import static org.openwro.screening.core.Instrument.UFLPA;
import static org.openwro.screening.core.Instrument.WRO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openwro.screening.core.Instrument;
import org.springframework.stereotype.Component;

/**
 * The clocks of one shipment from the dates that are known of it. A day that follows from silence is assumed and said so: without a
 * decision the goods count as detained after the five days (19 CFR 151.16(b)), and a protest as denied after its thirty (19 CFR 174.21(b)).
 */
@Component
public class ShipmentDeadlines {

    /** Instruments under which a shipment can be computed. */
    public static final List<Instrument> INSTRUMENTS = List.of(WRO, UFLPA, FINDING);

    /** Which clock runs under which instrument. */
    private record Rule(ClockId clock, ShipmentEvent event, Set<Instrument> under) {}

    private static final List<Rule> RULES = List.of(
            rule(ClockId.C09, ShipmentEvent.IMPORTED, WRO),
            rule(ClockId.C10, ShipmentEvent.IMPORTED, WRO),
            rule(ClockId.C06, ShipmentEvent.PRESENTED, WRO, UFLPA, FINDING),
            rule(ClockId.C08, ShipmentEvent.PRESENTED, UFLPA),
            rule(ClockId.C07, ShipmentEvent.DETAINED, WRO, UFLPA, FINDING),
            rule(ClockId.C12, ShipmentEvent.DETAINED, WRO, UFLPA),
            rule(ClockId.C13, ShipmentEvent.NOTICED, UFLPA),
            rule(ClockId.C14, ShipmentEvent.EXCEPTION, UFLPA),
            rule(ClockId.C11, ShipmentEvent.MAILED, WRO),
            rule(ClockId.C15, ShipmentEvent.EXCLUDED, WRO, UFLPA),
            rule(ClockId.C16, ShipmentEvent.FILED, WRO, UFLPA),
            rule(ClockId.C17, ShipmentEvent.DENIED, WRO, UFLPA),
            rule(ClockId.C25, ShipmentEvent.PUBLISHED, FINDING),
            rule(ClockId.C18, ShipmentEvent.SEIZED, FINDING),
            rule(ClockId.C19, ShipmentEvent.DECIDED, FINDING),
            rule(ClockId.C20, ShipmentEvent.ADVERTISED, FINDING),
            rule(ClockId.C21, ShipmentEvent.RELEASED, WRO, UFLPA, FINDING),
            rule(ClockId.C22, ShipmentEvent.DEMANDED, WRO, UFLPA, FINDING));

    private static final Set<ClockId> WITH_NOTE =
            Set.of(ClockId.C08, ClockId.C09, ClockId.C11, ClockId.C12, ClockId.C13, ClockId.C15, ClockId.C25);

    private final StatutoryClocks clocks;

    ShipmentDeadlines(StatutoryClocks clocks) {
        this.clocks = clocks;
    }

    private static Rule rule(ClockId clock, ShipmentEvent event, Instrument... under) {
        return new Rule(clock, event, Set.of(under));
    }

    /** Events that start a clock under this instrument, in the order in which they happen. */
    public static List<ShipmentEvent> events(Instrument instrument) {
        return RULES.stream()
                .filter(rule -> rule.under().contains(instrument))
                .map(Rule::event)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Every clock that these days start, the soonest due first; those without a day at the end.
     *
     * @param known days in Eastern Time
     * @param roll null for the configured rule
     * @throws java.time.DateTimeException when the holiday table does not reach a due day
     */
    public List<ShipmentDeadline> of(Instrument instrument, Map<ShipmentEvent, LocalDate> known, RollRule roll) {
        Map<ShipmentEvent, Assumed> assumed = assumed(instrument, known, roll);
        List<ShipmentDeadline> all = new ArrayList<>();
        for (Rule rule : RULES) {
            Assumed guess = assumed.get(rule.event());
            LocalDate day = known.getOrDefault(rule.event(), guess == null ? null : guess.day());
            if (day != null && rule.under().contains(instrument)) {
                all.add(of(rule.clock(), rule.event(), day, roll, guess));
            }
        }
        all.sort(Comparator.comparing(ShipmentDeadline::dueOn, Comparator.nullsLast(Comparator.naturalOrder())));
        return all;
    }

    /**
     * One clock from the day of its event.
     *
     * @param roll null for the configured rule
     * @throws java.time.DateTimeException when the holiday table does not reach the due day
     */
    public ShipmentDeadline of(ClockId clock, LocalDate anchor, RollRule roll) {
        return of(clock, null, anchor, roll, null);
    }

    private ShipmentDeadline of(ClockId id, ShipmentEvent event, LocalDate day, RollRule roll, Assumed guess) {
        StatutoryClock clock = clocks.clock(id);
        List<String> notes = new ArrayList<>();
        if (guess != null) {
            notes.add(guess.noteKey());
        }
        if (WITH_NOTE.contains(id)) {
            notes.add("calendar.note." + id);
        }
        if (!clock.isCounted()) {
            return new ShipmentDeadline(clock, event, day, null, RollRule.NONE, notes);
        }
        Deadline due = due(clock, day, roll);
        return new ShipmentDeadline(clock, event, day, due.dueOn(), due.roll(), notes);
    }

    /** A clock that has a rule of its own keeps it. */
    private Deadline due(StatutoryClock clock, LocalDate day, RollRule roll) {
        return roll == null || clock.roll() != null ? clocks.due(clock.id(), day) : clocks.due(clock.id(), day, roll);
    }

    /** A day that nobody named, and why it counts. */
    private record Assumed(LocalDate day, String noteKey) {}

    private Map<ShipmentEvent, Assumed> assumed(
            Instrument instrument, Map<ShipmentEvent, LocalDate> known, RollRule roll) {
        Map<ShipmentEvent, Assumed> days = new EnumMap<>(ShipmentEvent.class);
        follow(known, ShipmentEvent.PRESENTED, ClockId.C06, roll)
                .ifPresent(day -> days.put(ShipmentEvent.DETAINED, new Assumed(day, "calendar.note.silence")));
        if (instrument == UFLPA) {
            follow(known, ShipmentEvent.PRESENTED, ClockId.C08, roll)
                    .ifPresent(
                            day -> days.put(ShipmentEvent.EXCLUDED, new Assumed(day, "calendar.note.deemedExcluded")));
        }
        Optional.ofNullable(known.get(ShipmentEvent.MAILED))
                .ifPresent(day -> days.put(ShipmentEvent.EXCLUDED, new Assumed(day, "calendar.note.mailed")));
        follow(known, ShipmentEvent.FILED, ClockId.C16, roll)
                .ifPresent(day -> days.put(ShipmentEvent.DENIED, new Assumed(day, "calendar.note.deemedDenied")));
        days.keySet().removeAll(known.keySet());
        return days;
    }

    private Optional<LocalDate> follow(
            Map<ShipmentEvent, LocalDate> known, ShipmentEvent event, ClockId clock, RollRule roll) {
        return Optional.ofNullable(known.get(event))
                .map(day -> due(clocks.clock(clock), day, roll).dueOn());
    }
}
