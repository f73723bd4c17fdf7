package org.openwro.modelling.migration;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A small process in two versions, and cases on the older one. */
class MigrationFixture {

    static final String KEY = "process_moves";
    static final LocalDate DUE = LocalDate.parse("2031-03-03");
    static final LocalDate LATER = LocalDate.parse("2031-06-06");

    final String prefix = "MOVE-" + Long.toString(System.nanoTime(), 36) + "-";
    final String older;
    final String newer;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MigrationFixture(
            RepositoryService repository, RuntimeService runtime, JdbcClient jdbc, TransactionTemplate transaction) {
        this.repository = repository;
        this.runtime = runtime;
        this.jdbc = jdbc;
        this.transaction = transaction;
        jdbc.sql("insert into model (key, kind, file) values (?, 'BPMN', 'moves.bpmn')")
                .param(KEY)
                .update();
        older = deploy("older", 1);
        newer = deploy("newer", 2);
    }

    private String deploy(String file, int number) {
        String definition = repository
                .createDeployment()
                .addClasspathResource("models/migration/" + file + ".bpmn")
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
        long version = jdbc.sql(
                        """
                        insert into model_version (model_key, number, state, name, content, sha256, why, created_by, created_at,
                          saved_by, saved_at) values (?, ?, 'PUBLISHED', 'Moves', '', '', '', 'edith', now(), 'edith', now())
                        returning id
                        """)
                .params(KEY, number)
                .query(Long.class)
                .single();
        jdbc.sql("insert into model_deployment (definition_id, version_id, deployed_at) values (?, ?, now())")
                .params(definition, version)
                .update();
        return definition;
    }

    /** Starts cases on the older version; they wait at the task that both versions have. */
    void running(int cases) {
        running(cases, "KEPT");
    }

    /** Starts cases that wait at the task that the newer version does not have. */
    void runningAtDropped(int cases) {
        running(cases, "DROPPED");
    }

    private void running(int cases, String way) {
        transaction.executeWithoutResult(status -> {
            for (int each = 0; each < cases; each++) {
                runtime.startProcessInstanceById(
                        older,
                        prefix + way + each,
                        Map.of("way", way, "caseTitle", "A case", "dueOn", endOf(DUE), "laterDueOn", endOf(LATER)));
            }
        });
    }

    static Date endOf(LocalDate day) {
        return Date.from(
                day.plusDays(1).atStartOfDay(ZoneId.of("America/New_York")).toInstant());
    }

    long on(String definition) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(definition)
                .count();
    }

    /** The engine would end a thousand cases one by one. */
    private void endAll() {
        String cases = "(select id_ from act_ru_execution where proc_def_id_ in ('%s', '%s'))".formatted(older, newer);
        jdbc.sql(
                        "delete from act_ru_identitylink where task_id_ in (select id_ from act_ru_task where proc_inst_id_ in "
                                + cases + ")")
                .update();
        jdbc.sql("delete from act_ru_task where proc_inst_id_ in " + cases).update();
        jdbc.sql("delete from act_ru_job where process_instance_id_ in " + cases)
                .update();
        jdbc.sql("delete from act_ru_variable where proc_inst_id_ in " + cases).update();
        jdbc.sql("delete from act_ru_execution where id_ in " + cases).update();
    }

    void remove() {
        endAll();
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(KEY)
                .list()
                .forEach(each -> repository.deleteDeployment(each.getDeploymentId(), true));
        jdbc.sql("delete from model_migration_case").update();
        jdbc.sql("delete from model_migration_step").update();
        jdbc.sql("delete from model_migration").update();
        jdbc.sql("delete from model_deployment where version_id in (select id from model_version where model_key = ?)")
                .param(KEY)
                .update();
        jdbc.sql("delete from model_version where model_key = ?").param(KEY).update();
        jdbc.sql("delete from model where key = ?").param(KEY).update();
        jdbc.sql("delete from inbox_task where process_key = ?").param(KEY).update();
    }
}
