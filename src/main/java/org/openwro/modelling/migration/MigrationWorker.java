package org.openwro.modelling.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the cases that wait, each in a transaction of its own: token, work queue, timeline and result stand or fall together. A node that
 * dies leaves its case waiting; several nodes never hold the same one.
 */
@Component
class MigrationWorker {

    private record Failed(long caseId, Refusal reason) {}

    /** A plan does not change once it has begun. */
    private record Begun(Migration migration, List<MigrationStep> steps) {}

    private final MigrationRows rows;
    private final EngineMigration engine;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    MigrationWorker(
            MigrationRows rows, EngineMigration engine, AuditTrail audit, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.engine = engine;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes up to {@code most} cases.
     *
     * @return how many were taken
     */
    int workOff(int most) {
        Map<Long, Begun> plans = new HashMap<>();
        int taken = 0;
        while (taken < most && next(plans)) {
            taken++;
        }
        rows.finish();
        return taken;
    }

    private boolean next(Map<Long, Begun> plans) {
        boolean[] found = {false};
        Failed failed = transaction.execute(status -> {
            MigratingCase taken = rows.take().orElse(null);
            if (taken == null) {
                return null;
            }
            found[0] = true;
            try {
                move(taken, plans);
                return null;
            } catch (RuntimeException fault) {
                status.setRollbackOnly();
                return EngineReports.isPassing(fault) ? null : new Failed(taken.id(), EngineReports.of(fault));
            }
        });
        if (failed != null) {
            rows.settle(failed.caseId(), MigratingCase.State.FAILED, failed.reason());
        }
        return found[0];
    }

    private void move(MigratingCase taken, Map<Long, Begun> plans) {
        if (!engine.runs(taken.processInstance())) {
            rows.settle(taken.id(), MigratingCase.State.ENDED, null);
            return;
        }
        Begun begun = plans.computeIfAbsent(
                taken.migrationId(), id -> new Begun(rows.find(id).orElseThrow(), rows.steps(id)));
        Migration migration = begun.migration();
        engine.move(migration, begun.steps(), taken.processInstance());
        rows.settle(taken.id(), MigratingCase.State.MIGRATED, null);
        audit.record(
                taken.businessKey().isEmpty() ? migration.subject() : taken.businessKey(),
                Actor.system(),
                "audit.modelling.migrated",
                migration.modelKey(),
                String.valueOf(migration.sourceVersion()),
                String.valueOf(migration.targetVersion()),
                String.valueOf(migration.id()));
    }
}
