package org.openwro.modelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.openwro.modelling.check.Finding;
import org.openwro.modelling.check.House;
import org.openwro.modelling.check.ModelText;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The library as one reads it: models, versions, where they are used, and how many cases run on each. */
@Service
public class Models {

    private static final int MOST_COMMENTS = 500;

    private final ModelRows rows;
    private final Houses houses;
    private final JdbcClient jdbc;
    private final ManagementService engine;

    Models(ModelRows rows, Houses houses, JdbcClient jdbc, ManagementService engine) {
        this.rows = rows;
        this.houses = houses;
        this.jdbc = jdbc;
        this.engine = engine;
    }

    /**
     * A model in the list.
     *
     * @param shown the version in force or, where there is none yet, the newest
     * @param waiting versions that are drafts, checked or approved
     * @param usedBy keys of the models in force that call, ask or open it
     * @param running cases that run on any of its versions
     * @param baselineDiffers the application came with another text than the one in force, and nobody has based a version on it
     */
    public record Summary(
            ModelVersion shown, long waiting, List<String> usedBy, long running, boolean baselineDiffers) {}

    @Transactional(readOnly = true)
    public Page<Summary> list(PageQuery query) {
        List<ModelVersion> shown = jdbc.sql("select distinct on (v.model_key) v.*, m.kind, m.file from model_version v"
                        + " join model m on m.key = v.model_key order by v.model_key, v.in_force desc, v.number desc"
                        + " limit :size offset :offset")
                .param("size", query.size())
                .param("offset", query.offset())
                .query(ModelRows::version)
                .list();
        long total = jdbc.sql("select count(*) from model").query(Long.class).single();
        Map<String, Long> waiting = new HashMap<>();
        jdbc.sql(
                        "select model_key, count(*) as n from model_version where state in ('DRAFT', 'CHECKED', 'APPROVED') group by model_key")
                .query(row -> {
                    waiting.put(row.getString("model_key"), row.getLong("n"));
                });
        Map<Long, Long> running = running();
        Map<String, Long> runningOfModel = new HashMap<>();
        jdbc.sql(
                        "select distinct v.model_key, v.id from model_version v join model_deployment d on d.version_id = v.id")
                .query(row -> {
                    runningOfModel.merge(
                            row.getString("model_key"), running.getOrDefault(row.getLong("id"), 0L), Long::sum);
                });
        List<ModelVersion> inForce = rows.inForce();
        Map<String, ModelVersion> baselines =
                rows.baselines().stream().collect(Collectors.toMap(ModelVersion::key, Function.identity()));
        return Page.of(shown, query, total)
                .map(version -> new Summary(
                        version,
                        waiting.getOrDefault(version.key(), 0L),
                        usedBy(version.key(), inForce),
                        runningOfModel.getOrDefault(version.key(), 0L),
                        differs(version, baselines.get(version.key()))));
    }

    private static boolean differs(ModelVersion inForce, ModelVersion baseline) {
        return baseline != null
                && inForce.inForce()
                && inForce.number() < baseline.number()
                && !inForce.sha256().equals(baseline.sha256());
    }

    private List<String> usedBy(String key, List<ModelVersion> inForce) {
        return inForce.stream()
                .filter(each ->
                        houses.text(each).map(ModelText::uses).orElse(Set.of()).contains(key))
                .map(ModelVersion::key)
                .toList();
    }

    /** Keys of the models in force that call, ask or open this one. */
    @Transactional(readOnly = true)
    public List<String> usedBy(String key) {
        return usedBy(key, rows.inForce());
    }

    /** Versions of one model, newest first. */
    @Transactional(readOnly = true)
    public Page<ModelVersion> versions(String key, PageQuery query) {
        List<ModelVersion> versions = jdbc.sql(
                        ModelRows.SELECT + "where v.model_key = :key order by v.number desc limit :size offset :offset")
                .param("key", key)
                .param("size", query.size())
                .param("offset", query.offset())
                .query(ModelRows::version)
                .list();
        long total = jdbc.sql("select count(*) from model_version where model_key = ?")
                .param(key)
                .query(Long.class)
                .single();
        return Page.of(versions, query, total);
    }

    /** Versions that wait for a second person or for their time, oldest first. */
    @Transactional(readOnly = true)
    public Page<ModelVersion> waiting(PageQuery query) {
        List<ModelVersion> versions = jdbc.sql(ModelRows.SELECT
                        + "where v.state in ('CHECKED', 'APPROVED') order by v.saved_at limit :size offset :offset")
                .param("size", query.size())
                .param("offset", query.offset())
                .query(ModelRows::version)
                .list();
        long total = jdbc.sql("select count(*) from model_version where state in ('CHECKED', 'APPROVED')")
                .query(Long.class)
                .single();
        return Page.of(versions, query, total);
    }

    @Transactional(readOnly = true)
    public Optional<ModelVersion> version(long id) {
        return rows.find(id);
    }

    /** The version of this model with this number. */
    @Transactional(readOnly = true)
    public Optional<ModelVersion> version(String key, int number) {
        return jdbc.sql(ModelRows.SELECT + "where v.model_key = ? and v.number = ?")
                .params(key, number)
                .query(ModelRows::version)
                .optional();
    }

    /** A draft by its id or a version by its number, as addresses name them. */
    @Transactional(readOnly = true)
    public Optional<ModelVersion> version(String key, String kind, long id) {
        return kind.equals("drafts")
                ? rows.find(id).filter(each -> each.key().equals(key))
                : version(key, (int) Math.min(id, Integer.MAX_VALUE));
    }

    /** What new cases run on. */
    @Transactional(readOnly = true)
    public Optional<ModelVersion> inForce(String key) {
        return jdbc.sql(ModelRows.SELECT + "where v.model_key = ? and v.in_force")
                .param(key)
                .query(ModelRows::version)
                .optional();
    }

    /** What new cases run on, of every model. */
    @Transactional(readOnly = true)
    public List<ModelVersion> inForce() {
        return rows.inForce();
    }

    @Transactional(readOnly = true)
    public Optional<ModelVersion> baseline(String key) {
        return rows.baselines().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    @Transactional(readOnly = true)
    public List<ModelComment> comments(long id) {
        return jdbc.sql(
                        "select id, element_id, author, at, text from model_comment where version_id = ? order by id limit "
                                + MOST_COMMENTS)
                .param(id)
                .query((row, number) -> new ModelComment(
                        row.getLong("id"),
                        row.getString("element_id"),
                        row.getString("author"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("text")))
                .list();
    }

    /** What the gate says to a version today. */
    @Transactional(readOnly = true)
    public List<Finding> findings(ModelVersion version) {
        return houses.check(version);
    }

    /** What a model may name because it is there. */
    @Transactional(readOnly = true)
    public House house() {
        return houses.now();
    }

    /** Running cases by version; one question to the engine. */
    @Transactional(readOnly = true)
    public Map<Long, Long> running() {
        Map<String, Long> byDefinition = engine.createProcessDefinitionStatisticsQuery().list().stream()
                .collect(Collectors.toMap(each -> each.getId(), each -> (long) each.getInstances()));
        Map<Long, Long> byVersion = new HashMap<>();
        jdbc.sql("select definition_id, version_id from model_deployment limit 10000")
                .query(row -> {
                    byVersion.merge(
                            row.getLong("version_id"),
                            Objects.requireNonNullElse(byDefinition.get(row.getString("definition_id")), 0L),
                            Long::sum);
                });
        return byVersion;
    }
}
