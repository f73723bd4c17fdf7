package org.openwro.detention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openwro.calendar.ClockId;
import org.openwro.calendar.Deadline;
import org.openwro.calendar.StatutoryClocks;
import org.openwro.screening.core.Instrument;
import org.springframework.stereotype.Component;

/** The clocks of a detention: what started each, when it ends, and which of them runs now. */
@Component
public class DetentionClocks {

    private final StatutoryClocks clocks;

    DetentionClocks(StatutoryClocks clocks) {
        this.clocks = clocks;
    }

    public Deadline decision(LocalDate presentedOn) {
        return clocks.due(ClockId.C06, presentedOn);
    }

    /** Counted from the importation, never from the detention or its notice (19 CFR 12.43(a)). */
    public Deadline proof(LocalDate importDate) {
        return clocks.due(ClockId.C09, importDate);
    }

    public Deadline abandonment(LocalDate excludedOn) {
        return clocks.due(ClockId.C11, excludedOn);
    }

    public Deadline protestDecision(LocalDate filedOn) {
        return clocks.due(ClockId.C16, filedOn);
    }

    public Deadline suit(LocalDate deniedOn) {
        return clocks.due(ClockId.C17, deniedOn);
    }

    public Deadline petition(LocalDate seizedOn) {
        return clocks.due(ClockId.C18, seizedOn);
    }

    /** The clock that the detention waits for now; empty when somebody has to act without one, or when it ended. */
    public Optional<Deadline> next(Detention detention) {
        DetentionCourse course = detention.course();
        return switch (detention.state()) {
            case PRESENTED -> Optional.of(decision(course.presentedOn()));
            case DETAINED ->
                Optional.of(clocks.due(ClockId.C07, course.decision().on()));
            case PROOF_PENDING -> Optional.of(proof(detention.shipment().importDate()));
            case EXCLUDED -> Optional.of(abandonment(course.exclusion().on()));
            case PROTESTED -> Optional.of(protestDecision(course.protest().filedOn()));
            default -> Optional.empty();
        };
    }

    /** Every clock that matters to this detention, in the order in which they start. */
    public List<ClockRow> of(Detention detention) {
        DetentionCourse course = detention.course();
        ClockId running = next(detention).map(Deadline::clock).orElse(null);
        LocalDate decided = course.decision() == null ? null : course.decision().on();
        LocalDate imported = detention.shipment().importDate();
        LocalDate seized = course.seizure() == null ? null : course.seizure().on();
        LocalDate excluded =
                course.exclusion() == null ? null : course.exclusion().on();
        LocalDate denied = detention.state() == DetentionState.PROTEST_DENIED
                ? course.protest().decidedOn()
                : null;
        List<ClockRow> rows = new ArrayList<>();
        rows.add(row(ClockId.C09, imported, running));
        rows.add(row(ClockId.C06, course.presentedOn(), running));
        rows.add(row(ClockId.C07, decided, running));
        if (detention.instrument() == Instrument.UFLPA) {
            rows.add(row(ClockId.C13, course.noticedOn(), running));
        }
        rows.add(row(ClockId.C10, imported, running));
        if (detention.instrument() != Instrument.FINDING) {
            rows.add(row(ClockId.C12, decided, running));
            rows.add(row(ClockId.C11, excluded, running));
            rows.add(row(ClockId.C15, excluded, running));
            rows.add(row(
                    ClockId.C16,
                    course.protest() == null ? null : course.protest().filedOn(),
                    running));
            rows.add(row(ClockId.C17, denied, running));
        }
        if (detention.instrument() == Instrument.FINDING || seized != null) {
            rows.add(row(ClockId.C18, seized, running));
        }
        return rows;
    }

    private ClockRow row(ClockId id, LocalDate anchor, ClockId running) {
        boolean counted = anchor != null && clocks.clock(id).isCounted();
        return new ClockRow(
                clocks.clock(id), anchor, counted ? clocks.due(id, anchor).dueOn() : null, id == running);
    }
}
