package org.openwro.modelling.migration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Migrations as one reads them. */
@Service
@Transactional(readOnly = true)
public class Migrations {

    private final MigrationRows rows;
    private final EngineMigration engine;

    Migrations(MigrationRows rows, EngineMigration engine) {
        this.rows = rows;
        this.engine = engine;
    }

    public Optional<Migration> find(String modelKey, long id) {
        return rows.find(id).filter(each -> each.modelKey().equals(modelKey));
    }

    /** Newest first. */
    public Page<Migration> ofModel(String modelKey, PageQuery query) {
        return rows.ofModel(modelKey, query);
    }

    public List<MigrationStep> steps(Migration migration) {
        return rows.steps(migration.id());
    }

    /** Elements of the old version at which a token can wait. */
    public List<PlanElement> sources(Migration migration) {
        return engine.elements(migration.sourceDefinition());
    }

    /** Elements of the new version at which a token can wait. */
    public List<PlanElement> targets(Migration migration) {
        return engine.elements(migration.targetDefinition());
    }

    /** Tokens at each element of the old version. */
    public Map<String, Integer> waiting(Migration migration) {
        return engine.waiting(migration.sourceDefinition());
    }

    /** Cases that run on the old version still. */
    public long onOldVersion(Migration migration) {
        return engine.countRunning(migration.sourceDefinition());
    }

    public Map<MigratingCase.State, Long> counts(Migration migration) {
        return rows.counts(migration.id());
    }

    public Page<MigratingCase> cases(Migration migration, MigratingCase.State state, PageQuery query) {
        return rows.cases(migration.id(), state, query);
    }
}
