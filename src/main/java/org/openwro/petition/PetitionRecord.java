package org.openwro.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openwro.identity.Actor;
import org.openwro.reference.IloIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said and done on petitions: rows are added and read, never changed. */
@Repository
class PetitionRecord {

    private final JdbcClient jdbc;
    private final Clock clock;

    PetitionRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the number of the act within the petition. */
    int add(PetitionId id, PetitionAct act, Actor actor, String comment) {
        return jdbc.sql(
                        """
                        insert into petition_act (petition_id, seq, act, username, comment, acted_at)
                        select :id, coalesce(max(seq), 0) + 1, :act, :username, :comment, :at
                        from petition_act where petition_id = :id
                        returning seq
                        """)
                .param("id", id.value())
                .param("act", act.name())
                .param("username", actor.username())
                .param("comment", comment == null ? "" : comment.strip())
                .param("at", OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Oldest first. */
    List<ActEntry> acts(PetitionId id) {
        return jdbc.sql("select * from petition_act where petition_id = ? order by seq")
                .param(id.value())
                .query((row, number) -> new ActEntry(
                        row.getInt("seq"),
                        PetitionAct.valueOf(row.getString("act")),
                        row.getString("username"),
                        row.getString("comment"),
                        row.getObject("acted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void addResults(PetitionId id, int act, List<IndicatorResult> results) {
        results.forEach(result -> jdbc.sql(
                        """
                        insert into petition_assessment (petition_id, seq, place, indicator, remediated, reasons)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        act,
                        result.place(),
                        result.indicator().code(),
                        result.remediated(),
                        result.reasons().strip())
                .update());
    }

    /** The last assessment, empty before the first. */
    List<IndicatorResult> results(PetitionId id) {
        return jdbc.sql(
                        """
                        select place, indicator, remediated, reasons from petition_assessment
                        where petition_id = :id and seq = (select max(seq) from petition_assessment where petition_id = :id)
                        order by place, indicator
                        """)
                .param("id", id.value())
                .query((row, number) -> new IndicatorResult(
                        row.getInt("place"), indicator(row), row.getBoolean("remediated"), row.getString("reasons")))
                .list();
    }

    static IloIndicator indicator(ResultSet row) throws SQLException {
        String code = row.getString("indicator");
        return IloIndicator.find(code).orElseThrow(() -> new IllegalStateException("No indicator " + code));
    }
}
