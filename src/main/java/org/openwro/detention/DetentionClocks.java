package org.openwro.detention;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.calendar.ClockId;
import org.openwro.calendar.Deadline;
import org.openwro.calendar.RollRule;
import org.openwro.calendar.StatutoryClocks;
import org.openwro.screening.core.Instrument;
import org.springframework.stereotype.Component;

/**
 * The deadlines of a detention. The importer answers each line within the period of the gravest instrument that holds it: thirty days
 * from the notice under the UFLPA (19 CFR 151.16), otherwise three months from the importation (19 CFR 12.43(a)). Where lines of one
 * shipment have different periods, the soonest is the day to work towards, and the shipment waits for the latest.
 */
@Component
public class DetentionClocks {

    private final StatutoryClocks clocks;
    private final InstrumentRules rules;
    private final DetentionSettings settings;

    DetentionClocks(StatutoryClocks clocks, InstrumentRules rules, DetentionSettings settings) {
        this.clocks = clocks;
        this.rules = rules;
        this.settings = settings;
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

    /** The periods of the lines over which is still to be decided, the soonest first; empty as long as none has started. */
    public List<ResponsePeriod> responses(Detention detention) {
        return responses(detention, detention.linesInHand());
    }

    List<ResponsePeriod> responses(Detention detention, Collection<DetentionLine> lines) {
        return lines.stream()
                .flatMap(line -> responseOf(detention, line).stream())
                .collect(Collectors.toMap(
                        ResponsePeriod::instrument,
                        period -> period,
                        (one, other) -> one.dueOn().isBefore(other.dueOn()) ? other : one))
                .values()
                .stream()
                .sorted(comparing(ResponsePeriod::dueOn).thenComparing(ResponsePeriod::instrument))
                .toList();
    }

    /** When the last of the periods ends: from then on nothing can be proven. */
    public Optional<ResponsePeriod> lastResponse(Detention detention) {
        return responses(detention).stream().max(comparing(ResponsePeriod::dueOn));
    }

    /** Empty before the notice when it is the notice that starts the period, and for a line that no order holds. */
    Optional<ResponsePeriod> responseOf(Detention detention, DetentionLine line) {
        return Severity.gravest(List.of(line)).flatMap(acting -> {
            Optional<ResponsePeriod> own = response(detention, acting.instrument());
            // whoever was told of the thirty days does not lose them when the presumption falls and another order is
            // left
            boolean toldOtherwise = acting.instrument() != Instrument.FINDING
                    && line.holds().stream().anyMatch(hold -> hold.instrument() == Instrument.UFLPA && !hold.isOpen());
            return toldOtherwise
                    ? own.map(period ->
                            later(period, response(detention, Instrument.UFLPA).orElse(period)))
                    : own;
        });
    }

    private static ResponsePeriod later(ResponsePeriod own, ResponsePeriod told) {
        return told.dueOn().isAfter(own.dueOn())
                ? new ResponsePeriod(own.instrument(), told.deadline(), told.extended())
                : own;
    }

    private Optional<ResponsePeriod> response(Detention detention, Instrument instrument) {
        LocalDate noticed = detention.course().noticedOn();
        if (!rules.of(instrument).runsFromNotice()) {
            return Optional.of(
                    new ResponsePeriod(instrument, proof(detention.shipment().importDate()), false));
        }
        if (noticed == null) {
            return Optional.empty();
        }
        Deadline rule = clocks.due(ClockId.C13, noticed);
        LocalDate extended = detention.responseExtendedTo();
        return Optional.of(
                extended == null || !extended.isAfter(rule.dueOn())
                        ? new ResponsePeriod(instrument, rule, false)
                        : new ResponsePeriod(
                                instrument,
                                new Deadline(ClockId.C13, noticed, extended, RollRule.NONE, rule.source()),
                                true));
    }

    /** Until when an extension can reach at most; empty before the notice. */
    Optional<LocalDate> extensionCap(Detention detention) {
        return Optional.ofNullable(detention.course().noticedOn()).map(day -> day.plusDays(settings.extensionCap()));
    }

    /** Ids of lines whose period was over when the proof came, although that of other lines was not. */
    Set<String> lateLines(Detention detention) {
        LocalDate filed = detention.course().proofFiledOn();
        return filed == null
                ? Set.of()
                : detention.linesInHand().stream()
                        .filter(line -> responseOf(detention, line)
                                .filter(period -> period.deadline().isPast(filed))
                                .isPresent())
                        .map(DetentionLine::lineId)
                        .collect(Collectors.toSet());
    }

    /**
     * When goods without a determination are deemed excluded (19 U.S.C. 1499(c)(5)(A)): thirty days after presentation, but not before the
     * importer's own period is over unless it has answered. Empty where the rule is off for an instrument that holds one of the lines.
     */
    public Optional<Deadline> determination(Detention detention) {
        LocalDate presented = detention.course().presentedOn();
        Set<Instrument> acting = instruments(detention.linesInHand());
        if (presented == null
                || acting.isEmpty()
                || !acting.stream().allMatch(each -> rules.of(each).deemedExclusion())) {
            return Optional.empty();
        }
        Deadline rule = clocks.due(ClockId.C08, presented);
        LocalDate filed = detention.course().proofFiledOn();
        if (filed != null && !rule.isPast(filed)) {
            return Optional.of(rule);
        }
        return Optional.of(lastResponse(detention)
                .filter(period -> period.dueOn().isAfter(rule.dueOn()))
                .map(period -> new Deadline(ClockId.C08, presented, period.dueOn(), RollRule.NONE, rule.source()))
                .orElse(rule));
    }

    static Set<Instrument> instruments(Collection<DetentionLine> lines) {
        return lines.stream()
                .flatMap(line -> Severity.gravest(List.of(line)).stream())
                .map(LineHold::instrument)
                .collect(Collectors.toSet());
    }

    /** The clocks that the detention waits for now, the soonest first; empty when somebody has to act without one, or when it ended. */
    List<Deadline> running(Detention detention) {
        DetentionCourse course = detention.course();
        return switch (detention.state()) {
            case PRESENTED -> List.of(decision(course.presentedOn()));
            case DETAINED -> List.of(clocks.due(ClockId.C07, course.decision().on()));
            case PROOF_PENDING ->
                responses(detention).stream().map(ResponsePeriod::deadline).toList();
            case UNDER_ADMISSIBILITY_REVIEW ->
                determination(detention).map(List::of).orElse(List.of());
            case EXCLUDED -> List.of(abandonment(course.exclusion().on()));
            case PROTESTED -> List.of(protestDecision(course.protest().filedOn()));
            default -> List.of();
        };
    }

    /** The soonest of the clocks that the detention waits for now. */
    public Optional<Deadline> next(Detention detention) {
        return running(detention).stream().min(Comparator.comparing(Deadline::dueOn));
    }

    /** Every clock that matters to this detention, in the order in which they start. */
    public List<ClockRow> of(Detention detention) {
        DetentionCourse course = detention.course();
        Set<Instrument> all = instruments(detention.lines());
        Set<Instrument> acting = all.isEmpty() ? Set.of(detention.instrument()) : all;
        List<Deadline> running = running(detention);
        List<ClockRow> rows = new ArrayList<>();
        for (ClockRules.Rule rule : ClockRules.ALL) {
            Set<Instrument> under = acting.stream()
                    .filter(each -> rule.under().contains(each) && runs(rule.clock(), rules.of(each)))
                    .collect(Collectors.toSet());
            boolean applies = !under.isEmpty() || rule.clock() == ClockId.C18 && course.seizure() != null;
            if (applies) {
                List<Instrument> named = under.size() == acting.size()
                        ? List.of()
                        : under.stream().sorted().toList();
                rows.add(row(rule.clock(), rule.anchor().apply(detention), detention, running, named));
            }
        }
        return rows;
    }

    private static boolean runs(ClockId clock, Consequences consequences) {
        return switch (clock) {
            case C08 -> consequences.deemedExclusion();
            case C09, C10 -> !consequences.runsFromNotice();
            case C12 -> consequences.exportAllowed();
            case C13 -> consequences.runsFromNotice();
            default -> true;
        };
    }

    private ClockRow row(
            ClockId id, LocalDate anchor, Detention detention, List<Deadline> running, List<Instrument> under) {
        Optional<Deadline> runs =
                running.stream().filter(each -> each.clock() == id).findFirst();
        LocalDate due = anchor == null || !clocks.clock(id).isCounted()
                ? null
                : runs.or(() -> extended(id, detention))
                        .orElseGet(() -> clocks.due(id, anchor))
                        .dueOn();
        return new ClockRow(clocks.clock(id), anchor, due, runs.isPresent(), under);
    }

    private Optional<Deadline> extended(ClockId id, Detention detention) {
        return id == ClockId.C13
                ? response(detention, Instrument.UFLPA).map(ResponsePeriod::deadline)
                : Optional.empty();
    }
}
