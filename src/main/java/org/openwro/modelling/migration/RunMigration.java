package org.openwro.modelling.migration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A confirmed plan is tried without effect, then run in the background over some cases or over all; it can be paused at any case. */
@Service
public class RunMigration {

    /** Cases that one trial looks at. */
    public static final int LARGEST_TRIAL = 50;

    private final MigrationRows rows;
    private final EngineMigration engine;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    RunMigration(
            MigrationRows rows, EngineMigration engine, AuditTrail audit, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.engine = engine;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Moves up to {@code cases} cases of the old version and takes every one back: nothing stays. */
    public Outcome<List<TrialResult>> trial(long id, int cases, Actor actor) {
        Migration migration = rows.find(id).orElse(null);
        if (migration == null) {
            return Outcome.refused(Refusal.of("modelling.migration.refused.gone"));
        }
        if (!PlanMigration.mayMigrate(actor)) {
            return Outcome.refused(Refusal.of("modelling.migration.refused.role"));
        }
        if (cases < 1 || cases > LARGEST_TRIAL) {
            return Outcome.refused(Refusal.at("cases", "modelling.migration.refused.trial", LARGEST_TRIAL));
        }
        List<MigrationStep> steps = rows.steps(id);
        return Outcome.done(engine.running(migration.sourceDefinition()).stream()
                .limit(cases)
                .map(each -> tried(migration, steps, each))
                .toList());
    }

    private TrialResult tried(Migration migration, List<MigrationStep> steps, ProcessInstance instance) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            Map<String, EngineMigration.Due> before = engine.timers(instance.getId());
            try {
                engine.move(migration, steps, instance.getId());
                return new TrialResult(keyOf(instance), null, clocks(before, engine.timers(instance.getId())));
            } catch (RuntimeException fault) {
                return new TrialResult(keyOf(instance), EngineReports.of(fault), List.of());
            }
        });
    }

    private static List<TrialResult.Clock> clocks(
            Map<String, EngineMigration.Due> before, Map<String, EngineMigration.Due> after) {
        Set<String> jobs = new java.util.LinkedHashSet<>(before.keySet());
        jobs.addAll(after.keySet());
        List<TrialResult.Clock> all = new ArrayList<>();
        for (String job : jobs) {
            EngineMigration.Due was = before.get(job);
            EngineMigration.Due is = after.get(job);
            all.add(new TrialResult.Clock(
                    is == null ? was.element() : is.element(),
                    was == null ? null : was.at(),
                    is == null ? null : is.at()));
        }
        return all;
    }

    /**
     * Takes cases of the old version that were not taken before and lets them move in the background.
     *
     * @param sample how many, as a sample; null for all
     */
    @Transactional
    public Outcome<Migration> start(long id, Integer sample, Actor actor) {
        Migration migration = rows.lock(id).orElse(null);
        Optional<Refusal> refusal =
                PlanMigration.must(migration, actor, MigrationState.CONFIRMED, MigrationState.FINISHED);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (sample != null && sample < 1) {
            return Outcome.refused(Refusal.at("sample", "modelling.migration.refused.sample"));
        }
        List<ProcessInstance> running = engine.running(migration.sourceDefinition());
        Set<String> known = new HashSet<>(
                rows.known(id, running.stream().map(ProcessInstance::getId).toList()));
        List<ProcessInstance> taken = running.stream()
                .filter(each -> !known.contains(each.getId()))
                .limit(sample == null ? Long.MAX_VALUE : sample)
                .toList();
        if (taken.isEmpty()) {
            return Outcome.refused(Refusal.of("modelling.migration.refused.noCases"));
        }
        rows.addCases(
                id,
                taken.stream().map(ProcessInstance::getId).toList(),
                taken.stream().map(RunMigration::keyOf).toList());
        return become(migration, MigrationState.RUNNING, actor, "audit.modelling.migrationStarted", taken.size());
    }

    @Transactional
    public Outcome<Migration> pause(long id, Actor actor) {
        Migration migration = rows.lock(id).orElse(null);
        Optional<Refusal> refusal = PlanMigration.must(migration, actor, MigrationState.RUNNING);
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : become(migration, MigrationState.PAUSED, actor, "audit.modelling.migrationPaused", 0);
    }

    @Transactional
    public Outcome<Migration> goOn(long id, Actor actor) {
        Migration migration = rows.lock(id).orElse(null);
        Optional<Refusal> refusal = PlanMigration.must(migration, actor, MigrationState.PAUSED);
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : become(migration, MigrationState.RUNNING, actor, "audit.modelling.migrationGoesOn", 0);
    }

    /** Lets the cases that failed wait again. */
    @Transactional
    public Outcome<Migration> retryFailed(long id, Actor actor) {
        Migration migration = rows.lock(id).orElse(null);
        Optional<Refusal> refusal = PlanMigration.must(migration, actor, MigrationState.FINISHED);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        int again = rows.failedAgain(id);
        return again == 0
                ? Outcome.refused(Refusal.of("modelling.migration.refused.noFailures"))
                : become(migration, MigrationState.RUNNING, actor, "audit.modelling.migrationRetried", again);
    }

    private Outcome<Migration> become(
            Migration migration, MigrationState state, Actor actor, String action, int cases) {
        rows.become(migration.id(), state);
        audit.record(migration.subject(), actor, action, String.valueOf(migration.id()), String.valueOf(cases));
        return Outcome.done(rows.find(migration.id()).orElseThrow());
    }

    private static String keyOf(ProcessInstance instance) {
        return instance.getBusinessKey() == null ? "" : instance.getBusinessKey();
    }
}
