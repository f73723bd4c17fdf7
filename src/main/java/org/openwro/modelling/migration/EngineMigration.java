package org.openwro.modelling.migration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.openwro.platform.Refusal;
import org.openwro.workflow.MigratedTasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Migration as the engine does it. */
@Component
class EngineMigration {

    private static final int MOST_CASES = 50_000;

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;
    private final MigratedTasks tasks;
    private final ProcessEngineConfigurationImpl engine;
    private final TransactionTemplate apart;

    EngineMigration(
            RuntimeService runtime,
            RepositoryService repository,
            ManagementService management,
            MigratedTasks tasks,
            ProcessEngineConfigurationImpl engine,
            PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
        this.tasks = tasks;
        this.engine = engine;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Steps between equal ids, as the engine finds them. */
    @Transactional(readOnly = true)
    List<MigrationStep> equalIds(String source, String target) {
        return runtime.createMigrationPlan(source, target).mapEqualActivities().build().getInstructions().stream()
                .map(each -> new MigrationStep(
                        each.getSourceActivityId(), each.getTargetActivityId(), each.isUpdateEventTrigger()))
                .toList();
    }

    /** What is wrong with the plan itself, whatever the cases. Asked apart, since the engine's no would end the caller's transaction. */
    List<Refusal> errors(String source, String target, List<MigrationStep> steps) {
        try {
            apart.execute(status -> plan(source, target, steps));
            return List.of();
        } catch (MigrationPlanValidationException invalid) {
            return EngineReports.of(invalid);
        }
    }

    private MigrationPlan plan(String source, String target, List<MigrationStep> steps) {
        MigrationPlanBuilder plan = runtime.createMigrationPlan(source, target);
        for (MigrationStep step : steps) {
            var mapped = plan.mapActivities(step.source(), step.target());
            plan = step.clockAnew() ? mapped.updateEventTrigger() : mapped;
        }
        return plan.build();
    }

    /** Moves one case, with its tasks in the work queue, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(Migration migration, List<MigrationStep> steps, String processInstance) {
        MigrationPlan plan = plan(migration.sourceDefinition(), migration.targetDefinition(), steps);
        runtime.newMigration(plan).processInstanceIds(processInstance).execute();
        tasks.follow(processInstance, migration.sourceDefinition());
    }

    boolean runs(String processInstance) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(processInstance)
                        .count()
                > 0;
    }

    /** Cases that run on this version, the same ones in the same order each time. */
    List<ProcessInstance> running(String definition) {
        List<ProcessInstance> all = new ArrayList<>();
        int size = 2_000;
        for (int at = 0; at < MOST_CASES; at += size) {
            List<ProcessInstance> some = runtime.createProcessInstanceQuery()
                    .processDefinitionId(definition)
                    .orderByProcessInstanceId()
                    .asc()
                    .listPage(at, size);
            all.addAll(some);
            if (some.size() < size) {
                break;
            }
        }
        return all;
    }

    long countRunning(String definition) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(definition)
                .count();
    }

    /** Due dates of the timers of a case, by job. */
    Map<String, Due> timers(String processInstance) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            Map<String, Due> all = new LinkedHashMap<>();
            management.createJobQuery().processInstanceId(processInstance).timers().listPage(0, 200).stream()
                    .map(JobEntity.class::cast)
                    .forEach(job -> all.put(
                            job.getId(),
                            new Due(
                                    job.getActivityId(),
                                    job.getDuedate() == null
                                            ? null
                                            : job.getDuedate().toInstant())));
            return all;
        });
    }

    record Due(String element, Instant at) {}

    /** Elements of a version at which a token can wait. */
    @Transactional(readOnly = true)
    List<PlanElement> elements(String definition) {
        return repository.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .filter(EngineMigration::canWait)
                .map(node -> new PlanElement(
                        node.getId(),
                        node.getName() == null ? node.getId() : node.getName(),
                        node.getElementType().getTypeName(),
                        hasClock(node)))
                .toList();
    }

    private static boolean canWait(FlowNode node) {
        return node.isCamundaAsyncBefore()
                || node.isCamundaAsyncAfter()
                || !(node instanceof ExclusiveGateway || node instanceof EndEvent || node instanceof StartEvent);
    }

    private static boolean hasClock(FlowNode node) {
        return node instanceof CatchEvent event
                && event.getChildElementsByType(EventDefinition.class).stream()
                        .anyMatch(TimerEventDefinition.class::isInstance);
    }

    /** Tokens that wait at each element of a version. */
    Map<String, Integer> waiting(String definition) {
        Map<String, Integer> all = new LinkedHashMap<>();
        management
                .createActivityStatisticsQuery(definition)
                .list()
                .forEach(each -> all.put(each.getId(), each.getInstances()));
        return all;
    }
}
