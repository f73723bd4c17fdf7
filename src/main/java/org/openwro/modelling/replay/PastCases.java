package org.openwro.modelling.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases as the history of the engine tells them, read by the hundred: the engine's own queries take one case at a time. Times of the
 * history have no zone and are only compared with each other here.
 */
@Component
@Transactional(readOnly = true)
class PastCases {

    private final JdbcClient jdbc;
    private final RepositoryService repository;

    PastCases(JdbcClient jdbc, RepositoryService repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    /** A case before its steps are read. */
    record Head(String instance, String key, boolean running, String definition) {}

    /** The newest cases of a process, newest first. */
    List<Head> newest(String processKey, Replay.Choice choice, int most) {
        return jdbc.sql("select id_, coalesce(business_key_, '') as key, end_time_ is null as running, proc_def_id_"
                        + " from act_hi_procinst where proc_def_key_ = :key"
                        + ending(choice)
                        + " order by start_time_ desc, id_ limit :most")
                .param("key", processKey)
                .param("most", most)
                .query((row, number) -> new Head(
                        row.getString("id_"),
                        row.getString("key"),
                        row.getBoolean("running"),
                        row.getString("proc_def_id_")))
                .list();
    }

    long count(String processKey, Replay.Choice choice) {
        return jdbc.sql("select count(*) from act_hi_procinst where proc_def_key_ = ?" + ending(choice))
                .param(processKey)
                .query(Long.class)
                .single();
    }

    private static String ending(Replay.Choice choice) {
        return switch (choice) {
            case ALL -> "";
            case FINISHED -> " and end_time_ is not null";
            case RUNNING -> " and end_time_ is null";
        };
    }

    /** The steps and facts of these cases, in two questions. */
    List<PastCase> read(List<Head> heads) {
        String[] instances = heads.stream().map(Head::instance).toArray(String[]::new);
        Map<String, List<PastStep>> steps = new HashMap<>();
        jdbc.sql(
                        """
                        select proc_inst_id_, id_, parent_act_inst_id_, act_id_, act_type_, start_time_, end_time_,
                          coalesce(act_inst_state_, 0) = 2 as cancelled
                          from act_hi_actinst where proc_inst_id_ = any(?)
                         order by proc_inst_id_, start_time_, sequence_counter_
                        """)
                .param(instances)
                .query(row -> {
                    List<PastStep> all =
                            steps.computeIfAbsent(row.getString("proc_inst_id_"), instance -> new ArrayList<>());
                    all.add(step(row, all.size()));
                });
        Map<String, List<PastFact>> facts = new HashMap<>();
        jdbc.sql(
                        """
                        select proc_inst_id_, name_, var_type_, text_, long_, double_, act_inst_id_, time_
                          from act_hi_detail where type_ = 'VariableUpdate' and proc_inst_id_ = any(?)
                         order by proc_inst_id_, time_, sequence_counter_
                        """)
                .param(instances)
                .query(row -> {
                    facts.computeIfAbsent(row.getString("proc_inst_id_"), instance -> new ArrayList<>())
                            .add(fact(row));
                });
        return heads.stream()
                .map(head -> new PastCase(
                        head.instance(),
                        head.key(),
                        head.running(),
                        steps.getOrDefault(head.instance(), List.of()),
                        facts.getOrDefault(head.instance(), List.of())))
                .toList();
    }

    private static PastStep step(ResultSet row, int began) throws SQLException {
        return new PastStep(
                row.getString("id_"),
                row.getString("act_id_"),
                row.getString("act_type_"),
                began,
                instant(row, "start_time_"),
                instant(row, "end_time_"),
                row.getBoolean("cancelled"));
    }

    private static PastFact fact(ResultSet row) throws SQLException {
        return new PastFact(
                row.getString("name_"),
                value(row),
                String.valueOf(row.getString("act_inst_id_")),
                instant(row, "time_"));
    }

    private static Object value(ResultSet row) throws SQLException {
        return switch (String.valueOf(row.getString("var_type_"))) {
            case "string" -> row.getString("text_");
            case "boolean" -> row.getLong("long_") == 1;
            case "long", "integer", "short" -> row.getLong("long_");
            case "double" -> row.getDouble("double_");
            case "date" -> new Date(row.getLong("long_"));
            default -> null;
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    /** Ids of the elements of a version as the engine has it. */
    Set<String> elements(String definition) {
        return repository.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }
}
