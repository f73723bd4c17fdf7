package org.openwro.modelling.migration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan is made from equal ids, edited, and confirmed by a second person who had no hand in it. */
@Service
public class PlanMigration {

    private static final int LONGEST_REASON = 2_000;
    private static final int MOST_STEPS = 1_000;

    private final MigrationRows rows;
    private final EngineMigration engine;
    private final ManagementService management;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    PlanMigration(
            MigrationRows rows,
            EngineMigration engine,
            ManagementService management,
            JdbcClient jdbc,
            AuditTrail audit) {
        this.rows = rows;
        this.engine = engine;
        this.management = management;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    static boolean mayMigrate(Actor actor) {
        return actor.has(Role.MODEL_APPROVER, Role.ADMINISTRATOR);
    }

    /** Versions of a process that were in force here, newest first, with the cases on each. */
    @Transactional(readOnly = true)
    public List<MigrationVersion> versions(String modelKey) {
        Map<String, Integer> running = management.createProcessDefinitionStatisticsQuery().list().stream()
                .filter(each -> each.getKey().equals(modelKey))
                .collect(Collectors.toMap(each -> each.getId(), each -> each.getInstances()));
        return jdbc.sql(
                        """
                        select d.definition_id, v.number, v.in_force
                          from model_deployment d join model_version v on v.id = d.version_id
                          join model m on m.key = v.model_key
                         where v.model_key = ? and m.kind = 'BPMN' order by d.deployed_at desc, v.number desc limit 200
                        """)
                .param(modelKey)
                .query((row, number) -> new MigrationVersion(
                        row.getString("definition_id"),
                        row.getInt("number"),
                        row.getBoolean("in_force"),
                        Objects.requireNonNullElse(running.get(row.getString("definition_id")), 0)))
                .list();
    }

    /** Makes a plan from equal ids. */
    @Transactional
    public Outcome<Migration> create(String modelKey, String source, String target, String why, Actor actor) {
        if (!mayMigrate(actor)) {
            return Outcome.refused(Refusal.of("modelling.migration.refused.role"));
        }
        Map<String, MigrationVersion> versions =
                versions(modelKey).stream().collect(Collectors.toMap(MigrationVersion::definition, each -> each));
        MigrationVersion from = versions.get(source);
        MigrationVersion to = versions.get(target);
        if (from == null) {
            return Outcome.refused(Refusal.at("source", "modelling.migration.refused.version"));
        }
        if (to == null || to.definition().equals(from.definition())) {
            return Outcome.refused(Refusal.at("target", "modelling.migration.refused.version"));
        }
        if (why.isBlank() || why.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.at("why", "modelling.migration.refused.why"));
        }
        long id = rows.add(modelKey, source, from.number(), target, to.number(), why.strip(), actor.username());
        rows.replaceSteps(id, engine.equalIds(source, target));
        return recorded(id, actor, "audit.modelling.migrationPlanned");
    }

    /** What is wrong with the plan itself, in words; empty when it can be confirmed. */
    @Transactional(readOnly = true)
    public List<Refusal> errors(Migration migration) {
        return engine.errors(migration.sourceDefinition(), migration.targetDefinition(), rows.steps(migration.id()));
    }

    /**
     * Keeps an edited plan; a confirmation that it had is gone.
     *
     * @param revision of the plan that was edited
     */
    @Transactional
    public Outcome<Migration> save(long id, int revision, List<MigrationStep> steps, Actor actor) {
        Migration migration = rows.lock(id).orElse(null);
        Optional<Refusal> refusal = must(migration, actor, MigrationState.PLANNED, MigrationState.CONFIRMED);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (migration.revision() != revision) {
            return Outcome.refused(Refusal.of("modelling.migration.refused.meanwhile"));
        }
        List<String> sources = ids(migration.sourceDefinition());
        List<String> targets = ids(migration.targetDefinition());
        if (steps.size() > MOST_STEPS
                || steps.stream().map(MigrationStep::source).distinct().count() < steps.size()
                || steps.stream()
                        .anyMatch(each -> !sources.contains(each.source()) || !targets.contains(each.target()))) {
            return Outcome.refused(Refusal.of("modelling.migration.refused.element"));
        }
        rows.replaceSteps(id, steps);
        rows.edited(id, actor.username());
        return recorded(id, actor, "audit.modelling.migrationEdited");
    }

    private List<String> ids(String definition) {
        return engine.elements(definition).stream().map(PlanElement::id).toList();
    }

    /**
     * Agrees to the plan as the second person.
     *
     * @param revision of the plan that was read
     */
    @Transactional
    public Outcome<Migration> confirm(long id, int revision, Actor actor) {
        Migration migration = rows.lock(id).orElse(null);
        Optional<Refusal> refusal = must(migration, actor, MigrationState.PLANNED);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (migration.editors().contains(actor.username())) {
            return Outcome.refused(Refusal.of("modelling.migration.refused.ownPlan"));
        }
        if (migration.revision() != revision) {
            return Outcome.refused(Refusal.of("modelling.migration.refused.meanwhile"));
        }
        List<Refusal> errors = errors(migration);
        if (!errors.isEmpty()) {
            return Outcome.refused(errors);
        }
        rows.confirmed(id, actor.username());
        return recorded(id, actor, "audit.modelling.migrationConfirmed");
    }

    /** Gives up a plan of which no case was taken. */
    @Transactional
    public Outcome<Migration> withdraw(long id, Actor actor) {
        Migration migration = rows.lock(id).orElse(null);
        Optional<Refusal> refusal = must(migration, actor, MigrationState.PLANNED, MigrationState.CONFIRMED);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        rows.become(id, MigrationState.WITHDRAWN);
        return recorded(id, actor, "audit.modelling.migrationWithdrawn");
    }

    static Optional<Refusal> must(Migration migration, Actor actor, MigrationState... states) {
        if (migration == null) {
            return Optional.of(Refusal.of("modelling.migration.refused.gone"));
        }
        if (!mayMigrate(actor)) {
            return Optional.of(Refusal.of("modelling.migration.refused.role"));
        }
        return List.of(states).contains(migration.state())
                ? Optional.empty()
                : Optional.of(Refusal.of("modelling.migration.refused.state." + migration.state()));
    }

    private Outcome<Migration> recorded(long id, Actor actor, String action) {
        Migration now = rows.find(id).orElseThrow();
        audit.record(
                now.subject(),
                actor,
                action,
                String.valueOf(id),
                String.valueOf(now.sourceVersion()),
                String.valueOf(now.targetVersion()));
        return Outcome.done(now);
    }
}
