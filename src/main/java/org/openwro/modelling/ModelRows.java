package org.openwro.modelling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.openwro.platform.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the library. */
@Component
class ModelRows {

    static final String SELECT = "select v.*, m.kind, m.file from model_version v join model m on m.key = v.model_key ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ModelRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<ModelVersion> find(long id) {
        return jdbc.sql(SELECT + "where v.id = ?")
                .param(id)
                .query(ModelRows::version)
                .optional();
    }

    /** The version, which nobody else can change until the transaction ends. */
    Optional<ModelVersion> lock(long id) {
        return jdbc.sql(SELECT + "where v.id = ? for update")
                .param(id)
                .query(ModelRows::version)
                .optional();
    }

    /** What new cases run on, of every model. */
    List<ModelVersion> inForce() {
        return jdbc.sql(SELECT + "where v.in_force order by v.model_key limit 1000")
                .query(ModelRows::version)
                .list();
    }

    /** The newest version of every model that came with the application. */
    List<ModelVersion> baselines() {
        return jdbc.sql("select distinct on (v.model_key) v.*, m.kind, m.file from model_version v"
                        + " join model m on m.key = v.model_key where v.state = 'BASELINE'"
                        + " order by v.model_key, v.number desc limit 1000")
                .query(ModelRows::version)
                .list();
    }

    /** What was in force before, or would be without this one: the last one published, else the newest baseline. */
    Optional<ModelVersion> fallback(ModelVersion version) {
        return jdbc.sql(SELECT
                        + "where v.model_key = ? and v.id <> ? and v.state in ('PUBLISHED', 'BASELINE')"
                        + " order by v.state desc, v.published_at desc nulls last, v.number desc limit 1")
                .params(version.key(), version.id())
                .query(ModelRows::version)
                .optional();
    }

    boolean knows(String key) {
        return jdbc.sql("select count(*) from model where key = ?")
                        .param(key)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void addModel(String key, ModelKind kind, String file) {
        jdbc.sql(
                        "insert into model (key, kind, file) values (?, ?, ?) on conflict (key) do update set file = excluded.file")
                .params(key, kind.name(), file)
                .update();
    }

    /** Adds a version with the next number; the writers of one model wait for each other. */
    ModelVersion add(String key, VersionState state, String name, String content, String why, Long basedOn, String by) {
        jdbc.sql("select key from model where key = ? for update")
                .param(key)
                .query(String.class)
                .single();
        OffsetDateTime now = now();
        long id = jdbc.sql(
                        """
                        insert into model_version (model_key, number, state, name, content, sha256, why, based_on,
                          created_by, created_at, saved_by, saved_at)
                        values (:key, (select coalesce(max(number), 0) + 1 from model_version where model_key = :key), :state, :name,
                          :content, :sha256, :why, :basedOn, :by, :now, :by, :now)
                        returning id
                        """)
                .param("key", key)
                .param("state", state.name())
                .param("name", name)
                .param("content", content)
                .param("sha256", Sha256.hex(content))
                .param("why", why)
                .param("basedOn", basedOn)
                .param("by", by)
                .param("now", now)
                .query(Long.class)
                .single();
        addRevision(id, 1, content, by);
        return find(id).orElseThrow();
    }

    /** False when the draft has another revision by now or is no draft any more. */
    boolean save(long id, int revision, String name, String content, String by) {
        int changed = jdbc.sql(
                        """
                        update model_version set content = :content, sha256 = :sha256, name = :name, revision = revision + 1,
                          saved_by = :by, saved_at = :now, state = 'DRAFT', checked_by = null, checked_at = null
                         where id = :id and revision = :revision and state in ('DRAFT', 'CHECKED')
                        """)
                .param("content", content)
                .param("sha256", Sha256.hex(content))
                .param("name", name)
                .param("by", by)
                .param("now", now())
                .param("id", id)
                .param("revision", revision)
                .update();
        if (changed == 1) {
            addRevision(id, revision + 1, content, by);
        }
        return changed == 1;
    }

    private void addRevision(long id, int revision, String content, String by) {
        jdbc.sql("insert into model_revision (version_id, revision, sha256, saved_by, saved_at) values (?, ?, ?, ?, ?)")
                .params(id, revision, Sha256.hex(content), by, now())
                .update();
    }

    /** Everybody who had a hand in the version. */
    List<String> editors(long id) {
        return jdbc.sql(
                        "select distinct saved_by from model_revision where version_id = ? order by saved_by limit 1000")
                .param(id)
                .query(String.class)
                .list();
    }

    void checked(long id, String by) {
        jdbc.sql("update model_version set state = 'CHECKED', checked_by = ?, checked_at = ? where id = ?")
                .params(by, now(), id)
                .update();
    }

    void approved(long id, String by) {
        jdbc.sql("update model_version set state = 'APPROVED', approved_by = ?, approved_at = ? where id = ?")
                .params(by, now(), id)
                .update();
    }

    /** Back to a draft, without the marks of check and approval. */
    void reopened(long id) {
        jdbc.sql("update model_version set state = 'DRAFT', checked_by = null, checked_at = null, approved_by = null,"
                        + " approved_at = null, publish_at = null where id = ?")
                .param(id)
                .update();
    }

    void planned(long id, Instant at) {
        jdbc.sql("update model_version set publish_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void withdrawn(long id) {
        jdbc.sql("update model_version set state = 'WITHDRAWN', in_force = false, publish_at = null where id = ?")
                .param(id)
                .update();
    }

    void intoForce(ModelVersion version) {
        jdbc.sql("update model_version set in_force = false where model_key = ? and in_force")
                .param(version.key())
                .update();
        jdbc.sql("update model_version set in_force = true, publish_at = null,"
                        + " published_at = case when state = 'BASELINE' then null else ? end,"
                        + " state = case when state = 'BASELINE' then state else 'PUBLISHED' end where id = ?")
                .params(now(), version.id())
                .update();
    }

    /** Approved versions whose time has come; those that another node is publishing are left out. */
    List<Long> due() {
        return jdbc.sql("select id from model_version where state = 'APPROVED' and publish_at <= ?"
                        + " order by publish_at limit 100 for update skip locked")
                .param(now())
                .query(Long.class)
                .list();
    }

    void addComment(long id, String elementId, String author, String text) {
        jdbc.sql(
                        "insert into model_comment (version_id, element_id, author, at, text) values (:id, :element, :author, :now, :text)")
                .param("id", id)
                .param("element", elementId)
                .param("author", author)
                .param("now", now())
                .param("text", text)
                .update();
    }

    void addDeployment(String definitionId, long id) {
        jdbc.sql("insert into model_deployment (definition_id, version_id, deployed_at) values (?, ?, ?)")
                .params(definitionId, id, now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static ModelVersion version(ResultSet row, int number) throws SQLException {
        long basedOn = row.getLong("based_on");
        Long origin = row.wasNull() ? null : Long.valueOf(basedOn);
        return new ModelVersion(
                row.getLong("id"),
                row.getString("model_key"),
                ModelKind.valueOf(row.getString("kind")),
                row.getString("file"),
                row.getInt("number"),
                VersionState.valueOf(row.getString("state")),
                row.getString("name"),
                row.getString("content"),
                row.getString("sha256"),
                row.getString("why"),
                origin,
                row.getInt("revision"),
                row.getString("created_by"),
                instant(row, "created_at"),
                row.getString("saved_by"),
                instant(row, "saved_at"),
                row.getString("checked_by"),
                instant(row, "checked_at"),
                row.getString("approved_by"),
                instant(row, "approved_at"),
                instant(row, "publish_at"),
                instant(row, "published_at"),
                row.getBoolean("in_force"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
