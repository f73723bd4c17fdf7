package org.openwro.modelling.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.openwro.workflow.InboxTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Running cases move to another version of their process. */
class MigrationIT extends OpenWroIT {

    private static final Actor MALIK = Actors.modelApprover();
    private static final Actor ADMIN = Actors.administrator();

    @Autowired
    private PlanMigration plans;

    @Autowired
    private RunMigration runs;

    @Autowired
    private Migrations migrations;

    @Autowired
    private MigrationWorker worker;

    @Autowired
    private MigrationRows rows;

    @Autowired
    private EngineMigration engine;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource database;

    private MigrationFixture moves;

    @BeforeEach
    void two_versions() {
        moves = new MigrationFixture(repository, runtime, jdbc, transaction);
    }

    @AfterEach
    void remove() {
        moves.remove();
    }

    @Test
    void a_thousand_cases_of_which_two_must_fail_move_in_the_background_and_nothing_is_lost() throws Exception {
        moves.running(998);
        moves.runningAtDropped(2);
        Migration migration = confirmed();

        runs.start(migration.id(), 10, MALIK).orThrow();
        worker.workOff(5_000);
        assertThat(state(migration)).isEqualTo(MigrationState.FINISHED);
        assertThat(moved(migration) + failed(migration)).isEqualTo(10);

        runs.start(migration.id(), null, MALIK).orThrow();
        assertThat(worker.workOff(200)).isEqualTo(200);
        runs.pause(migration.id(), ADMIN).orThrow();
        assertThat(worker.workOff(200)).isZero();
        assertThat(state(migration)).isEqualTo(MigrationState.PAUSED);
        runs.goOn(migration.id(), ADMIN).orThrow();

        try (Connection dyingNode = database.getConnection()) {
            dyingNode.setAutoCommit(false);
            dyingNode
                    .createStatement()
                    .execute(
                            "select 1 from model_migration_case where state = 'WAITING' order by id limit 1 for update");
            MigrationWorker afterRestart = new MigrationWorker(rows, engine, audit, transactions);
            CompletableFuture<Integer> otherNode = CompletableFuture.supplyAsync(() -> worker.workOff(5_000));
            afterRestart.workOff(5_000);
            otherNode.get();
            assertThat(migrations.counts(migration)).containsEntry(MigratingCase.State.WAITING, 1L);
            assertThat(state(migration)).isEqualTo(MigrationState.RUNNING);
            dyingNode.rollback();
        }
        assertThat(worker.workOff(5_000)).isOne();

        assertThat(state(migration)).isEqualTo(MigrationState.FINISHED);
        assertThat(moved(migration)).isEqualTo(998);
        assertThat(failed(migration)).isEqualTo(2);
        assertThat(moves.on(moves.newer)).isEqualTo(998);
        assertThat(moves.on(moves.older)).isEqualTo(2);
        assertThat(count("select count(*) from inbox_task where process_key = 'process_moves'"))
                .isEqualTo(1_000);
        assertThat(
                        count(
                                "select count(*) from inbox_task where process_key = 'process_moves' and candidate_role = 'COUNSEL'"
                                        + " and name = 'Decide anew' and form_key = 'page:test/anew' and due_on = '2031-06-06'"))
                .isEqualTo(998);
        assertThat(count(
                        "select count(*) from audit_entry where action = 'audit.modelling.migrated' and case_key like '"
                                + moves.prefix + "%'"))
                .isEqualTo(998);
        assertThat(migrations
                        .cases(migration, MigratingCase.State.FAILED, new PageQuery(0, 10))
                        .items())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.reason())
                        .isEqualTo(Refusal.of("modelling.migration.reason.unmapped", "userTask_dropped")));
    }

    @Test
    void failed_cases_are_tried_again_and_a_case_that_ended_is_left_out() {
        moves.running(1);
        moves.runningAtDropped(2);
        Migration migration = confirmed();
        runs.start(migration.id(), null, MALIK).orThrow();
        runtime.deleteProcessInstance(instance(moves.prefix + "KEPT0"), "test");
        worker.workOff(100);
        assertThat(failed(migration)).isEqualTo(2);
        assertThat(migrations.counts(migration)).containsEntry(MigratingCase.State.ENDED, 1L);
        runtime.createProcessInstanceModification(instance(moves.prefix + "DROPPED0"))
                .cancelAllForActivity("userTask_dropped")
                .startBeforeActivity("userTask_decide")
                .execute();
        runs.retryFailed(migration.id(), ADMIN).orThrow();
        worker.workOff(100);
        assertThat(failed(migration)).isOne();
        assertThat(moved(migration)).isOne();
        assertThat(migrations
                        .cases(migration, MigratingCase.State.FAILED, new PageQuery(0, 10))
                        .items()
                        .get(0)
                        .attempts())
                .isEqualTo(2);
    }

    @Test
    void a_trial_tells_of_each_case_what_would_happen_and_leaves_no_trace() {
        moves.running(1);
        moves.runningAtDropped(1);
        Migration migration = planned();
        List<MigrationStep> anew = List.of(
                new MigrationStep("userTask_decide", "userTask_decide", false),
                new MigrationStep("boundaryEvent_late", "boundaryEvent_late", true));
        migration = plans.save(migration.id(), 1, anew, MALIK).orThrow();

        List<TrialResult> results = runs.trial(migration.id(), 10, MALIK).orThrow();

        assertThat(results).hasSize(2);
        assertThat(results)
                .filteredOn(each -> each.businessKey().contains("KEPT"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.reason()).isNull();
                    assertThat(each.clocks())
                            .containsExactly(new TrialResult.Clock(
                                    "boundaryEvent_late",
                                    MigrationFixture.endOf(MigrationFixture.DUE).toInstant(),
                                    MigrationFixture.endOf(MigrationFixture.LATER)
                                            .toInstant()));
                });
        assertThat(results)
                .filteredOn(each -> each.businessKey().contains("DROPPED"))
                .extracting(each -> each.reason().messageKey())
                .containsExactly("modelling.migration.reason.unmapped");
        assertThat(moves.on(moves.older)).isEqualTo(2);
        assertThat(task(moves.prefix + "KEPT0", "userTask_decide"))
                .extracting(InboxTask::name, InboxTask::dueOn)
                .containsExactly("Decide", MigrationFixture.DUE);
    }

    @Test
    void a_task_that_is_another_roles_now_leaves_the_hands_of_whoever_had_claimed_it() {
        moves.running(1);
        String key = moves.prefix + "KEPT0";
        tasks.setAssignee(task(key, "userTask_decide").id(), "victor");
        Migration migration = confirmed();
        runs.start(migration.id(), null, MALIK).orThrow();
        worker.workOff(10);
        InboxTask task = task(key, "userTask_decide");
        assertThat(task.assignee()).isNull();
        assertThat(task.candidateRole()).isEqualTo(Role.COUNSEL.name());
        assertThat(task.dueOn()).isEqualTo(LocalDate.parse("2031-06-06"));
        assertThat(tasks.createTaskQuery()
                        .taskId(task.id())
                        .taskCandidateGroup("COUNSEL")
                        .taskName("Decide anew")
                        .count())
                .isOne();
        tasks.complete(task.id());
        assertThat(inbox.ofCase(key)).isEmpty();
    }

    @Test
    void nobody_confirms_a_plan_in_which_they_had_a_hand_and_a_change_needs_a_new_confirmation() {
        Migration migration = planned();
        assertThat(plans.confirm(migration.id(), 1, MALIK)).satisfies(refusedFor("ownPlan"));
        assertThat(plans.confirm(migration.id(), 9, ADMIN)).satisfies(refusedFor("meanwhile"));
        assertThat(plans.confirm(migration.id(), 1, Actors.auditor())).satisfies(refusedFor("role"));
        migration = plans.confirm(migration.id(), 1, ADMIN).orThrow();
        assertThat(migration.confirmedBy()).isEqualTo("admin");
        migration = plans.save(migration.id(), 1, migrations.steps(migration), ADMIN)
                .orThrow();
        assertThat(migration.state()).isEqualTo(MigrationState.PLANNED);
        assertThat(plans.confirm(migration.id(), 2, ADMIN)).satisfies(refusedFor("ownPlan"));
        assertThat(runs.start(migration.id(), null, MALIK)).satisfies(refusedFor("state.PLANNED"));
    }

    @Test
    void what_cannot_be_done_is_refused_with_the_reason() {
        assertThat(plans.create(MigrationFixture.KEY, moves.older, moves.newer, "Why", Actors.modelEditor()))
                .satisfies(refusedFor("role"));
        assertThat(plans.create(MigrationFixture.KEY, moves.older, moves.older, "Why", MALIK))
                .satisfies(refusedFor("version"));
        assertThat(plans.create(MigrationFixture.KEY, "other", moves.newer, "Why", MALIK))
                .satisfies(refusedFor("version"));
        assertThat(plans.create(MigrationFixture.KEY, moves.older, moves.newer, " ", MALIK))
                .satisfies(refusedFor("why"));
        Migration migration = planned();
        assertThat(plans.save(-1, 1, List.of(), MALIK)).satisfies(refusedFor("gone"));
        assertThat(plans.save(migration.id(), 7, List.of(), MALIK)).satisfies(refusedFor("meanwhile"));
        assertThat(plans.save(migration.id(), 1, List.of(new MigrationStep("userTask_decide", "no", false)), MALIK))
                .satisfies(refusedFor("element"));
        plans.save(
                        migration.id(),
                        1,
                        List.of(new MigrationStep("userTask_decide", "serviceTask_nothing", false)),
                        MALIK)
                .orThrow();
        assertThat(plans.confirm(migration.id(), 2, ADMIN).reasons())
                .contains(Refusal.of("modelling.migration.reason.kind", "userTask_decide"));
        assertThat(runs.trial(migration.id(), 51, MALIK)).satisfies(refusedFor("trial"));
        assertThat(runs.trial(migration.id(), 5, Actors.auditor())).satisfies(refusedFor("role"));
        assertThat(runs.trial(-1, 5, MALIK)).satisfies(refusedFor("gone"));
        assertThat(runs.pause(migration.id(), MALIK)).satisfies(refusedFor("state.PLANNED"));
        assertThat(runs.goOn(migration.id(), MALIK)).satisfies(refusedFor("state.PLANNED"));
        assertThat(runs.retryFailed(migration.id(), MALIK)).satisfies(refusedFor("state.PLANNED"));
        assertThat(plans.withdraw(migration.id(), MALIK).orThrow().state()).isEqualTo(MigrationState.WITHDRAWN);
        Migration empty = confirmed();
        assertThat(runs.start(empty.id(), 0, MALIK)).satisfies(refusedFor("sample"));
        assertThat(runs.start(empty.id(), null, MALIK)).satisfies(refusedFor("noCases"));
        assertThat(runs.start(empty.id(), null, new Actor("x", "X", Set.of(Role.AUDITOR), Set.of(), null)))
                .satisfies(refusedFor("role"));
    }

    private Migration planned() {
        return plans.create(MigrationFixture.KEY, moves.older, moves.newer, "The task went to counsel.", MALIK)
                .orThrow();
    }

    private Migration confirmed() {
        return plans.confirm(planned().id(), 1, ADMIN).orThrow();
    }

    private MigrationState state(Migration migration) {
        return rows.find(migration.id()).orElseThrow().state();
    }

    private long moved(Migration migration) {
        return migrations.counts(migration).getOrDefault(MigratingCase.State.MIGRATED, 0L);
    }

    private long failed(Migration migration) {
        return migrations.counts(migration).getOrDefault(MigratingCase.State.FAILED, 0L);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private String instance(String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult()
                .getId();
    }

    private static <T> org.assertj.core.api.ThrowingConsumer<Outcome<T>> refusedFor(String key) {
        return outcome -> assertThat(outcome.reasons())
                .extracting(Refusal::messageKey)
                .contains("modelling.migration.refused." + key);
    }
}
