package org.openwro.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openwro.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Audits, the voice of the workers and visits of petitions. */
@Repository
class RemediationRecords {

    private final JdbcClient jdbc;
    private final Repayments repayments;
    private final Clock clock;

    RemediationRecords(JdbcClient jdbc, Repayments repayments, Clock clock) {
        this.jdbc = jdbc;
        this.repayments = repayments;
        this.clock = clock;
    }

    RemediationRecord of(PetitionId id) {
        return new RemediationRecord(
                repayments.totals(id), audits(id), workers(id).orElse(WorkerVoice.NOTHING), visits(id));
    }

    private List<ThirdPartyAudit> audits(PetitionId id) {
        return jdbc.sql("select * from petition_audit where petition_id = ? order by seq limit 200")
                .param(id.value())
                .query(RemediationRecords::audit)
                .list();
    }

    void add(PetitionId id, ThirdPartyAudit audit, Actor actor) {
        jdbc.sql(
                        """
                        insert into petition_audit (petition_id, seq, auditor, independence, unannounced, began_on, ended_on, places,
                          report, added_by, added_at)
                        select :id, coalesce(max(seq), 0) + 1, :auditor, :independence, :unannounced, :began, :ended, :places,
                          :report, :by, :at
                        from petition_audit where petition_id = :id
                        """)
                .param("id", id.value())
                .param("auditor", audit.auditor())
                .param("independence", audit.independence())
                .param("unannounced", audit.unannounced())
                .param("began", audit.beganOn())
                .param("ended", audit.endedOn())
                .param("places", audit.places().stream().sorted().toArray(Integer[]::new))
                .param("report", audit.report())
                .param("by", actor.username())
                .param("at", now())
                .update();
    }

    /** Only of a draft. */
    boolean removeAudit(PetitionId id, int seq) {
        return jdbc.sql("delete from petition_audit where petition_id = ? and seq = ?")
                        .params(id.value(), seq)
                        .update()
                == 1;
    }

    /** The last version. */
    Optional<WorkerVoice> workers(PetitionId id) {
        return jdbc.sql("select * from petition_worker_voice where petition_id = ? order by version desc limit 1")
                .param(id.value())
                .query((row, number) -> new WorkerVoice(
                        row.getString("involvement"), row.getString("grievance"), row.getString("nothing_owed")))
                .optional();
    }

    void add(PetitionId id, WorkerVoice voice, Actor actor) {
        jdbc.sql(
                        """
                        insert into petition_worker_voice (petition_id, version, involvement, grievance, nothing_owed, added_by, added_at)
                        select :id, coalesce(max(version), 0) + 1, :involvement, :grievance, :nothingOwed, :by, :at
                        from petition_worker_voice where petition_id = :id
                        """)
                .param("id", id.value())
                .param("involvement", voice.involvement())
                .param("grievance", voice.grievance())
                .param("nothingOwed", voice.nothingOwed())
                .param("by", actor.username())
                .param("at", now())
                .update();
    }

    List<SiteVisit> visits(PetitionId id) {
        return jdbc.sql("select * from petition_visit where petition_id = ? order by seq limit 200")
                .param(id.value())
                .query((row, number) -> new SiteVisit(
                        row.getInt("seq"),
                        row.getInt("place"),
                        row.getObject("planned_on", LocalDate.class),
                        row.getString("planned_by"),
                        row.getObject("made_on", LocalDate.class),
                        row.getString("findings"),
                        row.getString("called_off")))
                .list();
    }

    void plan(PetitionId id, int place, LocalDate day, Actor actor) {
        jdbc.sql(
                        """
                        insert into petition_visit (petition_id, seq, place, planned_on, planned_by)
                        select :id, coalesce(max(seq), 0) + 1, :place, :day, :by from petition_visit where petition_id = :id
                        """)
                .param("id", id.value())
                .param("place", place)
                .param("day", day)
                .param("by", actor.username())
                .update();
    }

    /** Made with its findings, or called off with the reason. */
    void close(PetitionId id, int seq, LocalDate madeOn, String findings, String calledOff, Actor actor) {
        jdbc.sql(
                        """
                        update petition_visit set made_on = :made, findings = :findings, called_off = :off, closed_by = :by
                        where petition_id = :id and seq = :seq and closed_by is null
                        """)
                .param("made", madeOn)
                .param("findings", findings)
                .param("off", calledOff)
                .param("by", actor.username())
                .param("id", id.value())
                .param("seq", seq)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static ThirdPartyAudit audit(ResultSet row, int number) throws SQLException {
        return new ThirdPartyAudit(
                row.getInt("seq"),
                row.getString("auditor"),
                row.getString("independence"),
                row.getBoolean("unannounced"),
                row.getObject("began_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                Set.of((Integer[]) row.getArray("places").getArray()),
                row.getString("report"));
    }
}
