package org.openwro.detention;

import static org.openwro.screening.core.Instrument.CAATSA;
import static org.openwro.screening.core.Instrument.FINDING;
import static org.openwro.screening.core.Instrument.UFLPA;
import static org.openwro.screening.core.Instrument.WRO;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.openwro.calendar.ClockId;
import org.openwro.screening.core.Instrument;

/**
 * Which clock of a detention can run under which instrument, and which of its days starts it; in the order in which they start. Which of
 * them does run is narrowed by {@link Consequences}.
 */
final class ClockRules {

    /** @param anchor the day that starts the clock; gives null until it has come */
    record Rule(ClockId clock, Set<Instrument> under, Function<Detention, LocalDate> anchor) {}

    static final List<Rule> ALL = List.of(
            rule(ClockId.C09, detention -> detention.shipment().importDate(), WRO, FINDING, UFLPA, CAATSA),
            rule(ClockId.C06, detention -> detention.course().presentedOn(), WRO, FINDING, UFLPA, CAATSA),
            rule(ClockId.C08, detention -> detention.course().presentedOn(), WRO, UFLPA, CAATSA),
            rule(ClockId.C07, ClockRules::decided, WRO, FINDING, UFLPA, CAATSA),
            rule(ClockId.C13, detention -> detention.course().noticedOn(), WRO, FINDING, UFLPA, CAATSA),
            rule(ClockId.C10, detention -> detention.shipment().importDate(), WRO, FINDING, UFLPA, CAATSA),
            rule(ClockId.C12, ClockRules::decided, WRO, UFLPA, CAATSA),
            rule(ClockId.C11, ClockRules::excluded, WRO, UFLPA, CAATSA),
            rule(ClockId.C15, ClockRules::excluded, WRO, UFLPA, CAATSA),
            rule(ClockId.C16, ClockRules::protested, WRO, UFLPA, CAATSA),
            rule(ClockId.C17, ClockRules::denied, WRO, UFLPA, CAATSA),
            rule(ClockId.C18, ClockRules::seized, FINDING));

    private ClockRules() {}

    private static Rule rule(ClockId clock, Function<Detention, LocalDate> anchor, Instrument... under) {
        return new Rule(clock, Set.of(under), anchor);
    }

    private static LocalDate decided(Detention detention) {
        FirstDecision decision = detention.course().decision();
        return decision == null ? null : decision.on();
    }

    private static LocalDate excluded(Detention detention) {
        Exclusion exclusion = detention.course().exclusion();
        return exclusion == null ? null : exclusion.on();
    }

    private static LocalDate protested(Detention detention) {
        Protest protest = detention.course().protest();
        return protest == null ? null : protest.filedOn();
    }

    private static LocalDate denied(Detention detention) {
        return detention.state() == DetentionState.PROTEST_DENIED
                ? detention.course().protest().decidedOn()
                : null;
    }

    private static LocalDate seized(Detention detention) {
        Seizure seizure = detention.course().seizure();
        return seizure == null ? null : seizure.on();
    }
}
