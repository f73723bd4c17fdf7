package org.openwro.investigation.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseAccess;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Investigations;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins cases that are worked on together. Each keeps its own record, exhibits, clocks and decision; they are shown side by side. */
@Service
public class JoinCases {

    private static final int MOST = 12;

    private final CaseAccess access;
    private final Investigations investigations;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    JoinCases(CaseAccess access, Investigations investigations, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.access = access;
        this.investigations = investigations;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A case that this one was joined with, by whom and why. */
    public record Joined(CaseId other, String by, LocalDate on, String reason) {}

    @Transactional
    public Outcome<CaseId> join(CaseId id, String key, String reason, Actor actor) {
        return access.forNotes(id, actor).then(investigation -> {
            CaseId other = new CaseId(key.isEmpty() ? "none" : key);
            Refusals refusals = new Refusals()
                    .required(key, "other", "investigation.joint.otherMissing")
                    .when(!key.isEmpty() && other.equals(id), "other", "investigation.joint.itself")
                    .when(
                            !key.isEmpty() && investigations.find(other).isEmpty(),
                            "other",
                            "investigation.joint.unknown",
                            key)
                    .when(of(id).size() >= MOST, "other", "investigation.joint.full", MOST)
                    .required(reason, "reason", "investigation.joint.reasonMissing")
                    .tooLong(reason, "reason", WriteNote.LONGEST);
            if (refusals.any()) {
                return refusals.outcome();
            }
            int added = jdbc.sql(
                            """
                            insert into case_joint (first_id, second_id, reason, joined_by, joined_on)
                            values (least(:one, :two), greatest(:one, :two), :reason, :by, :on)
                            on conflict do nothing
                            """)
                    .param("one", id.value())
                    .param("two", other.value())
                    .param("reason", reason)
                    .param("by", actor.username())
                    .param("on", LocalDate.now(clock))
                    .update();
            if (added == 0) {
                return Outcome.refused(Refusal.at("other", "investigation.joint.already", key));
            }
            audit.record(id.value(), actor, "audit.investigation.joint", other.value());
            audit.record(other.value(), actor, "audit.investigation.joint", id.value());
            return Outcome.done(id);
        });
    }

    /** They are worked on apart from now on; both trails keep that they were joined. */
    @Transactional
    public Outcome<CaseId> part(CaseId id, String key, Actor actor) {
        return access.forNotes(id, actor).then(investigation -> {
            int removed = jdbc.sql(
                            "delete from case_joint where first_id = least(:one, :two) and second_id = greatest(:one, :two)")
                    .param("one", id.value())
                    .param("two", key)
                    .update();
            if (removed == 0) {
                return Outcome.refused(Refusal.of("investigation.joint.notJoined"));
            }
            audit.record(id.value(), actor, "audit.investigation.parted", key);
            audit.record(key, actor, "audit.investigation.parted", id.value());
            return Outcome.done(id);
        });
    }

    /** Oldest first. */
    public List<Joined> of(CaseId id) {
        return jdbc.sql(
                        """
                        select case when first_id = :id then second_id else first_id end as other, joined_by, joined_on, reason
                        from case_joint where first_id = :id or second_id = :id order by joined_on, 1 limit 100
                        """)
                .param("id", id.value())
                .query((row, number) -> new Joined(
                        new CaseId(row.getString("other")),
                        row.getString("joined_by"),
                        row.getObject("joined_on", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    /** This case first, then all that are joined with it, directly or through others; at most twenty-five. */
    public List<CaseId> together(CaseId id) {
        List<CaseId> all = new ArrayList<>(List.of(id));
        jdbc.sql(
                        """
                        with recursive pair as (
                            select first_id as a, second_id as b from case_joint
                            union all select second_id, first_id from case_joint),
                        joined(id) as (
                            select :id::text
                            union select pair.b from joined join pair on pair.a = joined.id)
                        select id from joined where id <> :id order by id limit 24
                        """)
                .param("id", id.value())
                .query(String.class)
                .list()
                .forEach(each -> all.add(new CaseId(each)));
        return all;
    }
}
