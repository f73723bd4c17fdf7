package org.openwro.allegation;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.audit.AuditTrail;
import org.openwro.calendar.ClockId;
import org.openwro.calendar.Deadline;
import org.openwro.calendar.StatutoryClocks;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a report for the three elements of 19 CFR 12.42(b) and starts the published target of thirty days (C03). */
@Service
public class CheckReport {

    private final Allegations allegations;
    private final SuggestTriage tables;
    private final StatutoryClocks clocks;
    private final AuditTrail audit;
    private final Clock clock;

    CheckReport(Allegations allegations, SuggestTriage tables, StatutoryClocks clocks, AuditTrail audit, Clock clock) {
        this.allegations = allegations;
        this.tables = tables;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    /** The day until which to decide. */
    @Transactional
    public Deadline check(AllegationId id) {
        Allegation allegation = allegations.get(id);
        Deadline target = clocks.due(ClockId.C03, allegation.receivedOn());
        allegation.check(tables.missingFrom(allegation.report()), LocalDate.now(clock), target.dueOn());
        allegations.save(allegation);
        audit.recordWithoutHour(
                id.value(),
                Actor.system(),
                "audit.allegation.checked",
                String.valueOf(allegation.missing().size()));
        return target;
    }
}
