package org.openwro.modelling.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openwro.modelling.ModelVersion;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of replays. */
@Component
class ReplayRows {

    private static final int KEPT = 5;
    private static final String SELECT =
            "select r.*, (select count(*) from model_replay_case c where c.replay_id = r.id) as done from model_replay r ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReplayRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a request, and forgets the oldest results of the version. */
    long add(ModelVersion version, Replay.Choice choice, int total, String by) {
        jdbc.sql(
                        """
                        delete from model_replay where version_id = :version and state <> 'WAITING' and id not in (
                          select id from model_replay where version_id = :version order by id desc limit :kept)
                        """)
                .param("version", version.id())
                .param("kept", KEPT - 1)
                .update();
        return jdbc.sql(
                        """
                        insert into model_replay (version_id, sha256, choice, total, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(version.id(), version.sha256(), choice.name(), total, by, Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    Optional<Replay> newest(long versionId) {
        return jdbc.sql(SELECT + "where r.version_id = ? order by r.id desc limit 1")
                .param(versionId)
                .query(ReplayRows::replay)
                .optional();
    }

    /** A request that nobody works on; other nodes take others until the transaction ends. */
    Optional<Replay> take() {
        return jdbc.sql(SELECT + "where r.state = 'WAITING' order by r.id limit 1 for no key update of r skip locked")
                .query(ReplayRows::replay)
                .optional();
    }

    void finish(long id, Replay.State state) {
        jdbc.sql("update model_replay set state = ?, finished_at = ? where id = ?")
                .params(state.name(), Timestamp.from(clock.instant()), id)
                .update();
    }

    /** Forgets what a node has left behind that did not come to the end. */
    void beginAnew(long id) {
        jdbc.sql("delete from model_replay_case where replay_id = ?").param(id).update();
    }

    void addCases(long id, List<ReplayedCase> cases) {
        jdbc.sql(
                        """
                        insert into model_replay_case (replay_id, number, process_instance, business_key, running, outcome, reason,
                          element, detail)
                        select ?, * from unnest(?::int[], ?::text[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[])
                        """)
                .params(
                        id,
                        cases.stream().map(ReplayedCase::number).toArray(Integer[]::new),
                        texts(cases, ReplayedCase::instance),
                        texts(cases, ReplayedCase::key),
                        cases.stream().map(ReplayedCase::running).toArray(Boolean[]::new),
                        texts(cases, each -> each.verdict().outcome().name()),
                        texts(cases, each -> each.verdict().reason().name()),
                        texts(cases, each -> each.verdict().element()),
                        texts(cases, each -> each.verdict().detail()))
                .update();
    }

    private static String[] texts(List<ReplayedCase> cases, Function<ReplayedCase, String> text) {
        return cases.stream().map(text).toArray(String[]::new);
    }

    /** What would become of how many, the most first. */
    List<ReplayGroup> groups(long id) {
        return jdbc.sql(
                        """
                        select reason, element, detail, count(*) as cases, count(*) filter (where running) as running
                          from model_replay_case where replay_id = ?
                         group by reason, element, detail order by cases desc, reason, element, detail limit 200
                        """)
                .param(id)
                .query((row, number) -> new ReplayGroup(verdict(row), row.getLong("cases"), row.getLong("running")))
                .list();
    }

    Page<ReplayedCase> cases(long id, Verdict verdict, PageQuery query) {
        String where = "from model_replay_case where replay_id = ? and reason = ? and element = ? and detail = ? ";
        Object[] params = {id, verdict.reason().name(), verdict.element(), verdict.detail()};
        List<ReplayedCase> cases = jdbc.sql("select * " + where + "order by number limit ? offset ?")
                .params(params)
                .params(query.size(), query.offset())
                .query(ReplayRows::replayedCase)
                .list();
        long total = jdbc.sql("select count(*) " + where)
                .params(params)
                .query(Long.class)
                .single();
        return Page.of(cases, query, total);
    }

    List<ReplayedCase> casesAfter(long id, int after, int most) {
        return jdbc.sql("select * from model_replay_case where replay_id = ? and number > ? order by number limit ?")
                .params(id, after, most)
                .query(ReplayRows::replayedCase)
                .list();
    }

    private static ReplayedCase replayedCase(ResultSet row, int number) throws SQLException {
        return new ReplayedCase(
                row.getInt("number"),
                row.getString("process_instance"),
                row.getString("business_key"),
                row.getBoolean("running"),
                verdict(row));
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return Verdict.of(
                Verdict.Reason.valueOf(row.getString("reason")), row.getString("element"), row.getString("detail"));
    }

    private static Replay replay(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        Instant finishedAt = finished == null ? null : finished.toInstant();
        return new Replay(
                row.getLong("id"),
                row.getLong("version_id"),
                row.getString("sha256"),
                Replay.Choice.valueOf(row.getString("choice")),
                row.getInt("total"),
                Replay.State.valueOf(row.getString("state")),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                finishedAt,
                row.getInt("done"));
    }
}
