package org.openwro.investigation.work;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseAccess;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.CaseState;
import org.openwro.investigation.Investigations;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a case rest with a reason, which stops its target clocks, and takes it up again (GAO-21-106: suspension is a real state). */
@Service
public class SuspendCase {

    private final CaseAccess access;
    private final Investigations investigations;
    private final CaseWork work;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SuspendCase(
            CaseAccess access,
            Investigations investigations,
            CaseWork work,
            JdbcClient jdbc,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.investigations = investigations;
        this.work = work;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Outcome<CaseId> suspend(CaseId id, String reason, Actor actor) {
        return access.forWriting(id, actor).then(investigation -> {
            Refusals refusals = new Refusals()
                    .required(reason, "suspension", "investigation.suspension.reasonMissing")
                    .tooLong(reason, "suspension", WriteNote.LONGEST);
            if (refusals.any()) {
                return refusals.outcome();
            }
            jdbc.sql(
                            """
                            insert into case_suspension (case_id, no, state, reason, since, by_whom)
                            select :case, coalesce(max(no), 0) + 1, :state, :reason, :since, :by
                            from case_suspension where case_id = :case
                            """)
                    .param("case", id.value())
                    .param("state", investigation.state().name())
                    .param("reason", reason)
                    .param("since", LocalDate.now(clock))
                    .param("by", actor.username())
                    .update();
            investigations.suspend(investigation);
            audit.record(id.value(), actor, "audit.investigation.suspended");
            events.publishEvent(new TargetsMoved(id));
            return Outcome.done(id);
        });
    }

    @Transactional
    public Outcome<CaseId> resume(CaseId id, String why, Actor actor) {
        return access.forNotes(id, actor).then(investigation -> {
            Suspension suspension = work.suspension(id).orElse(null);
            if (suspension == null || investigation.state() != CaseState.SUSPENDED) {
                return Outcome.refused(Refusal.of("investigation.suspension.none"));
            }
            Refusals refusals = new Refusals()
                    .required(why, "resumption", "investigation.suspension.whyMissing")
                    .tooLong(why, "resumption", WriteNote.LONGEST);
            if (refusals.any()) {
                return refusals.outcome();
            }
            jdbc.sql(
                            """
                            update case_suspension set resumed_on = ?, resumed_by = ?, why_resumed = ?
                            where case_id = ? and resumed_on is null
                            """)
                    .params(LocalDate.now(clock), actor.username(), why, id.value())
                    .update();
            investigations.resume(investigation, suspension.state());
            audit.record(
                    id.value(),
                    actor,
                    "audit.investigation.resumed",
                    String.valueOf(suspension.days(LocalDate.now(clock))));
            events.publishEvent(new TargetsMoved(id));
            return Outcome.done(id);
        });
    }
}
