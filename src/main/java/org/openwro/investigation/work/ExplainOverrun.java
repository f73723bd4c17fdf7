package org.openwro.investigation.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openwro.audit.AuditTrail;
import org.openwro.calendar.ClockId;
import org.openwro.calendar.Deadline;
import org.openwro.identity.Accounts;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.investigation.CaseAccess;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Investigations;
import org.openwro.notification.Mailbox;
import org.openwro.notification.Message;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A target passed without a decision: the directors are told, and the reason is asked for. Targets, not limits: the case goes on. */
@Service
public class ExplainOverrun {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US);

    private final CaseAccess access;
    private final Investigations investigations;
    private final CaseWork work;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;

    ExplainOverrun(
            CaseAccess access,
            Investigations investigations,
            CaseWork work,
            JdbcClient jdbc,
            Accounts accounts,
            Mailbox mailbox,
            AuditTrail audit,
            MessageSource messages,
            Clock clock) {
        this.access = access;
        this.investigations = investigations;
        this.work = work;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** The platform itself says so, when the timer of the clock fires. */
    @Transactional
    public void escalate(CaseId id, ClockId target) {
        Investigation investigation = investigations.get(id);
        Targets targets = work.targets(investigation);
        Deadline missed = target == ClockId.C04 ? targets.order() : targets.finding();
        jdbc.sql(
                        """
                        insert into case_overrun (case_id, clock, target, missed_on) values (?, ?, ?, ?)
                        on conflict (case_id, clock) do nothing
                        """)
                .params(id.value(), target.name(), missed.dueOn(), LocalDate.now(clock))
                .update();
        Object[] facts = {id.value(), DAY.format(missed.dueOn())};
        String subject = messages.getMessage("investigation.overrun.subject." + target, facts, Locale.US);
        String body = messages.getMessage("investigation.overrun.body", facts, Locale.US);
        accounts.emailsOf(Role.DIRECTOR, null)
                .forEach(director -> mailbox.send(new Message(director, subject, body, id.value())));
        audit.record(id.value(), Actor.system(), "audit.investigation.targetMissed." + target, facts[1].toString());
    }

    @Transactional
    public Outcome<CaseId> explain(CaseId id, ClockId target, String reason, Actor actor) {
        return access.forNotes(id, actor).then(investigation -> {
            String field = "reason-" + target;
            Refusals refusals = new Refusals()
                    .required(reason, field, "investigation.overrun.reasonMissing")
                    .tooLong(reason, field, WriteNote.LONGEST);
            if (refusals.any()) {
                return refusals.outcome();
            }
            int changed = jdbc.sql(
                            """
                            update case_overrun set reason = ?, reason_by = ?, reason_on = ?
                            where case_id = ? and clock = ? and reason = ''
                            """)
                    .params(reason, actor.username(), LocalDate.now(clock), id.value(), target.name())
                    .update();
            if (changed == 0) {
                return Outcome.refused(Refusal.of("investigation.overrun.none"));
            }
            audit.record(id.value(), actor, "audit.investigation.overrunExplained." + target);
            return Outcome.done(id);
        });
    }
}
