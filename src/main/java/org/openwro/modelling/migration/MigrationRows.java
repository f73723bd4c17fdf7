package org.openwro.modelling.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of migrations. */
@Component
class MigrationRows {

    private static final String CASES =
            "select id, migration_id, process_instance, business_key, state, reason, reason_args, attempts, changed_at"
                    + " from model_migration_case ";

    private final JdbcClient jdbc;
    private final Clock clock;

    MigrationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return its id */
    long add(
            String modelKey,
            String source,
            int sourceVersion,
            String target,
            int targetVersion,
            String why,
            String madeBy) {
        return jdbc.sql(
                        """
                        insert into model_migration (model_key, source_definition, source_version, target_definition,
                          target_version, why, state, editors, made_by, made_at)
                        values (?, ?, ?, ?, ?, ?, 'PLANNED', array[?], ?, ?) returning id
                        """)
                .params(modelKey, source, sourceVersion, target, targetVersion, why, madeBy, madeBy, now())
                .query(Long.class)
                .single();
    }

    Optional<Migration> find(long id) {
        return jdbc.sql("select * from model_migration where id = ?")
                .param(id)
                .query(MigrationRows::migration)
                .optional();
    }

    /** The migration, which nobody else can change until the transaction ends. */
    Optional<Migration> lock(long id) {
        return jdbc.sql("select * from model_migration where id = ? for update")
                .param(id)
                .query(MigrationRows::migration)
                .optional();
    }

    Page<Migration> ofModel(String modelKey, PageQuery query) {
        List<Migration> found = jdbc.sql(
                        "select * from model_migration where model_key = ? order by id desc limit ? offset ?")
                .params(modelKey, query.size(), query.offset())
                .query(MigrationRows::migration)
                .list();
        long total = jdbc.sql("select count(*) from model_migration where model_key = ?")
                .param(modelKey)
                .query(Long.class)
                .single();
        return Page.of(found, query, total);
    }

    List<MigrationStep> steps(long id) {
        return jdbc.sql(
                        "select source, target, clock_anew from model_migration_step where migration_id = ? order by source limit 1000")
                .param(id)
                .query(MigrationStep.class)
                .list();
    }

    void replaceSteps(long id, List<MigrationStep> steps) {
        jdbc.sql("delete from model_migration_step where migration_id = ?")
                .param(id)
                .update();
        jdbc.sql(
                        """
                        insert into model_migration_step (migration_id, source, target, clock_anew)
                        select ?, * from unnest(?::text[], ?::text[], ?::boolean[])
                        """)
                .params(
                        id,
                        steps.stream().map(MigrationStep::source).toArray(String[]::new),
                        steps.stream().map(MigrationStep::target).toArray(String[]::new),
                        steps.stream().map(MigrationStep::clockAnew).toArray(Boolean[]::new))
                .update();
    }

    void edited(long id, String editor) {
        jdbc.sql(
                        """
                        update model_migration set revision = revision + 1, state = 'PLANNED', confirmed_by = null,
                          confirmed_at = null, editors = case when ? = any(editors) then editors else editors || ? end
                        where id = ?
                        """)
                .params(editor, editor, id)
                .update();
    }

    void confirmed(long id, String by) {
        jdbc.sql("update model_migration set state = 'CONFIRMED', confirmed_by = ?, confirmed_at = ? where id = ?")
                .params(by, now(), id)
                .update();
    }

    void become(long id, MigrationState state) {
        jdbc.sql("update model_migration set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    /** Running migrations of which nothing waits are finished. */
    void finish() {
        jdbc.sql(
                        """
                        update model_migration m set state = 'FINISHED' where state = 'RUNNING'
                          and not exists (select 1 from model_migration_case c where c.migration_id = m.id and c.state = 'WAITING')
                        """)
                .update();
    }

    /** Which of these instances were taken for this migration before. */
    List<String> known(long id, List<String> instances) {
        return jdbc.sql(
                        "select process_instance from model_migration_case where migration_id = ? and process_instance = any(?)")
                .params(id, instances.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    void addCases(long id, List<String> instances, List<String> businessKeys) {
        jdbc.sql(
                        """
                        insert into model_migration_case (migration_id, process_instance, business_key, changed_at)
                        select ?, each.instance, each.key, ? from unnest(?::text[], ?::text[]) as each(instance, key)
                        on conflict do nothing
                        """)
                .params(id, now(), instances.toArray(String[]::new), businessKeys.toArray(String[]::new))
                .update();
    }

    /** The next case of any running migration; other nodes take others until the transaction ends. */
    Optional<MigratingCase> take() {
        return jdbc.sql(CASES
                        + "where state = 'WAITING' and migration_id in (select id from model_migration where state = 'RUNNING')"
                        + " order by migration_id, id limit 1 for update skip locked")
                .query(MigrationRows::migratingCase)
                .optional();
    }

    void settle(long caseId, MigratingCase.State state, Refusal reason) {
        String[] args = reason == null
                ? new String[0]
                : Arrays.stream(reason.args()).map(String::valueOf).toArray(String[]::new);
        jdbc.sql(
                        """
                        update model_migration_case set state = ?, reason = ?, reason_args = ?, attempts = attempts + 1,
                          changed_at = ? where id = ? and state = 'WAITING'
                        """)
                .params(Arrays.asList(state.name(), reason == null ? null : reason.messageKey(), args, now(), caseId))
                .update();
    }

    /** @return how many wait again */
    int failedAgain(long id) {
        return jdbc.sql(
                        """
                        update model_migration_case set state = 'WAITING', reason = null, reason_args = '{}', changed_at = ?
                        where migration_id = ? and state = 'FAILED'
                        """)
                .params(now(), id)
                .update();
    }

    Map<MigratingCase.State, Long> counts(long id) {
        Map<MigratingCase.State, Long> counts = new EnumMap<>(MigratingCase.State.class);
        jdbc.sql("select state, count(*) as n from model_migration_case where migration_id = ? group by state")
                .param(id)
                .query(row -> {
                    counts.put(MigratingCase.State.valueOf(row.getString("state")), row.getLong("n"));
                });
        return counts;
    }

    Page<MigratingCase> cases(long id, MigratingCase.State state, PageQuery query) {
        List<MigratingCase> found = jdbc.sql(
                        CASES + "where migration_id = ? and state = ? order by id limit ? offset ?")
                .params(id, state.name(), query.size(), query.offset())
                .query(MigrationRows::migratingCase)
                .list();
        return Page.of(found, query, counts(id).getOrDefault(state, 0L));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Migration migration(ResultSet row, int number) throws SQLException {
        Timestamp confirmed = row.getTimestamp("confirmed_at");
        return new Migration(
                row.getLong("id"),
                row.getString("model_key"),
                row.getString("source_definition"),
                row.getString("target_definition"),
                row.getInt("source_version"),
                row.getInt("target_version"),
                row.getString("why"),
                MigrationState.valueOf(row.getString("state")),
                List.of((String[]) row.getArray("editors").getArray()),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("confirmed_by"),
                confirmed == null ? null : confirmed.toInstant(),
                row.getInt("revision"));
    }

    private static MigratingCase migratingCase(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new MigratingCase(
                row.getLong("id"),
                row.getLong("migration_id"),
                row.getString("process_instance"),
                row.getString("business_key"),
                MigratingCase.State.valueOf(row.getString("state")),
                reason == null
                        ? null
                        : Refusal.of(
                                reason, (Object[]) row.getArray("reason_args").getArray()),
                row.getInt("attempts"),
                row.getTimestamp("changed_at").toInstant());
    }
}
