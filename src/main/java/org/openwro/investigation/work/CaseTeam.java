package org.openwro.investigation.work;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Accounts;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.investigation.CaseAccess;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Investigations;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the case to another lead investigator, and takes others on beside the lead. */
@Service
public class CaseTeam {

    private final CaseAccess access;
    private final Investigations investigations;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseTeam(
            CaseAccess access,
            Investigations investigations,
            Accounts accounts,
            JdbcClient jdbc,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.investigations = investigations;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The tasks that the former lead holds go over with the case. */
    @Transactional
    public Outcome<CaseId> reassign(CaseId id, String to, Actor actor) {
        return access.forNotes(id, actor).then(investigation -> {
            String from = investigation.plan().lead();
            if (!isInvestigator(to)) {
                return Outcome.refused(Refusal.at("lead", "investigation.plan.leadMissing"));
            }
            if (from.equals(to)) {
                return Outcome.refused(Refusal.at("lead", "investigation.team.same"));
            }
            if (from.isEmpty()) {
                return Outcome.refused(Refusal.at("lead", "investigation.team.notPlanned"));
            }
            investigations.lead(investigation, to);
            remove(id, to);
            audit.record(id.value(), actor, "audit.investigation.reassigned", from, to);
            events.publishEvent(new CaseReassigned(id, from, to));
            return Outcome.done(id);
        });
    }

    @Transactional
    public Outcome<CaseId> join(CaseId id, String who, Actor actor) {
        return access.forNotes(id, actor).then(investigation -> {
            if (!isInvestigator(who) || who.equals(investigation.plan().lead())) {
                return Outcome.refused(Refusal.at("member", "investigation.team.memberMissing"));
            }
            jdbc.sql("insert into case_member (case_id, username, since) values (?, ?, ?) on conflict do nothing")
                    .params(id.value(), who, LocalDate.now(clock))
                    .update();
            audit.record(id.value(), actor, "audit.investigation.memberJoined", who);
            return Outcome.done(id);
        });
    }

    private void remove(CaseId id, String who) {
        jdbc.sql("delete from case_member where case_id = ? and username = ?")
                .params(id.value(), who)
                .update();
    }

    private boolean isInvestigator(String username) {
        return accounts.find(username)
                .filter(account -> account.enabled() && account.roles().contains(Role.INVESTIGATOR))
                .isPresent();
    }
}
