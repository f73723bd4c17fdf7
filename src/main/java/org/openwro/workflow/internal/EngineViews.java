package org.openwro.workflow.internal;

import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Read-only views of what the engine knows about a case. */
@Component
public class EngineViews {

    private static final int MOST = 50;

    private final HistoryService history;
    private final RepositoryService repository;
    private final ManagementService management;

    EngineViews(HistoryService history, RepositoryService repository, ManagementService management) {
        this.history = history;
        this.repository = repository;
        this.management = management;
    }

    /**
     * A process of the case.
     *
     * @param steps what was and is done, in order
     * @param ended null while it runs
     */
    public record ProcessView(
            String definitionId, String name, int version, Instant started, Instant ended, List<Step> steps) {

        /** Ids of the elements at which the case waits, separated by spaces. */
        public String activeIds() {
            return steps.stream()
                    .filter(step -> step.ended() == null)
                    .map(Step::elementId)
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
    }

    /** One passage through an element of the model. */
    public record Step(String elementId, String name, String type, Instant started, Instant ended) {}

    @Transactional(readOnly = true)
    public List<ProcessView> processesOf(String businessKey) {
        List<HistoricProcessInstance> instances = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, MOST);
        return instances.stream().map(this::view).toList();
    }

    private ProcessView view(HistoricProcessInstance instance) {
        ProcessDefinition definition = repository.getProcessDefinition(instance.getProcessDefinitionId());
        List<Step> steps = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .listPage(0, 500)
                .stream()
                .filter(step -> step.getActivityName() != null)
                .map(EngineViews::step)
                .toList();
        return new ProcessView(
                definition.getId(),
                definition.getName(),
                definition.getVersion(),
                instant(instance.getStartTime()),
                instant(instance.getEndTime()),
                steps);
    }

    private static Step step(HistoricActivityInstance step) {
        return new Step(
                step.getActivityId(),
                step.getActivityName(),
                step.getActivityType(),
                instant(step.getStartTime()),
                instant(step.getEndTime()));
    }

    public InputStream model(String definitionId) {
        return repository.getProcessModel(definitionId);
    }

    public long openIncidents() {
        return management.createJobQuery().noRetriesLeft().count();
    }

    public long waitingJobs() {
        return management.createJobQuery().executable().count();
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
