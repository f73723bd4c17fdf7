package org.openwro.allegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.openwro.audit.AuditTrail;
import org.openwro.calendar.ClockId;
import org.openwro.calendar.Deadline;
import org.openwro.calendar.EasternTime;
import org.openwro.calendar.StatutoryClocks;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.openwro.workflow.TaskDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The port director finds whether a report from outside conforms to 19 CFR 12.42(b). One that does is forwarded within ten days of that
 * (clock C01), one that does not goes back with detailed written advice (12.42(c)).
 */
@Service
public class CheckConformity {

    /** So long before the last day the port is reminded; a choice of this house. */
    private static final int REMINDER_DAYS = 3;

    private final Allegations allegations;
    private final TaskDesk desk;
    private final StatutoryClocks clocks;
    private final AuditTrail audit;
    private final Clock clock;

    CheckConformity(Allegations allegations, TaskDesk desk, StatutoryClocks clocks, AuditTrail audit, Clock clock) {
        this.allegations = allegations;
        this.desk = desk;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param conforms null when not said
     * @param foundOn day of the finding, Eastern Time; asked when it conforms
     * @param missing elements that the advice names; asked when it does not conform, as is {@code advice}
     */
    public record Finding(
            String taskId, Boolean conforms, LocalDate foundOn, List<RequiredElement> missing, String advice) {

        public Finding {
            missing = List.copyOf(missing);
        }

        public static Finding conforming(String taskId, LocalDate foundOn) {
            return new Finding(taskId, true, foundOn, List.of(), "");
        }

        public static Finding lacking(String taskId, String advice, RequiredElement... missing) {
            return new Finding(taskId, false, null, List.of(missing), advice);
        }
    }

    /** Refused unless the actor may act on the task, which only the director of that port may. */
    @Transactional
    public Outcome<AllegationId> find(Finding finding, Actor actor) {
        return desk.open(finding.taskId(), actor).then(task -> {
            Allegation allegation = allegations.get(new AllegationId(task.businessKey()));
            Refusals refusals = refusals(finding, allegation);
            if (refusals.any()) {
                return refusals.outcome();
            }
            return finding.conforms() ? conforms(allegation, finding, actor) : lacks(allegation, finding, actor);
        });
    }

    private Refusals refusals(Finding finding, Allegation allegation) {
        Refusals refusals = new Refusals()
                .when(finding.conforms() == null, "conforms", "allegation.take.conforms.required")
                .tooLong(finding.advice(), "advice", TriageAllegation.LONGEST_TEXT);
        if (Boolean.FALSE.equals(finding.conforms())) {
            refusals.when(finding.missing().isEmpty(), "missing", "allegation.triage.missing.required")
                    .required(finding.advice(), "advice", "allegation.take.advice.required");
        }
        if (Boolean.TRUE.equals(finding.conforms())) {
            LocalDate found = finding.foundOn();
            refusals.when(found == null, "foundOn", "allegation.take.foundOn.required")
                    .when(found != null && found.isAfter(LocalDate.now(clock)), "foundOn", "allegation.take.day.future")
                    .when(
                            found != null && found.isBefore(allegation.receivedOn()),
                            "foundOn",
                            "allegation.take.foundOn.beforeReceipt");
        }
        return refusals;
    }

    private Outcome<AllegationId> conforms(Allegation allegation, Finding finding, Actor actor) {
        Deadline forward = clocks.due(ClockId.C01, finding.foundOn());
        allegation.conforms(finding.foundOn(), forward.dueOn());
        allegations.save(allegation);
        audit.record(
                allegation.id().value(),
                actor,
                "audit.allegation.conforms",
                forward.dueOn().toString());
        Date dayAfter = Date.from(forward.expiresAt());
        return completed(
                finding,
                allegation,
                actor,
                Map.of(
                        "conforms",
                        true,
                        "forwardDueOn",
                        dayAfter,
                        "forwardDueAt",
                        dayAfter,
                        "forwardReminderAt",
                        Date.from(EasternTime.startOf(forward.dueOn().minusDays(REMINDER_DAYS)))));
    }

    private Outcome<AllegationId> lacks(Allegation allegation, Finding finding, Actor actor) {
        allegation.decide(new TriageDecision(
                TriageOutcome.RETURNED,
                finding.missing(),
                "",
                "",
                finding.advice().strip(),
                actor.username(),
                LocalDate.now(clock),
                ""));
        allegations.save(allegation);
        audit.record(allegation.id().value(), actor, "audit.allegation.decided.RETURNED");
        return completed(finding, allegation, actor, Map.of("conforms", false));
    }

    private Outcome<AllegationId> completed(
            Finding finding, Allegation allegation, Actor actor, Map<String, Object> facts) {
        return desk.complete(finding.taskId(), actor, facts).map(done -> allegation.id());
    }
}
