package org.openwro.workflow.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Running cases by process and by the element at which they wait, and how long they have waited. */
@Service
@Transactional(readOnly = true)
public class RunningProcesses {

    /** The longest-waiting steps that are looked at for ages. */
    private static final int MOST_STEPS = 2_000;

    private final ManagementService management;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Clock clock;

    RunningProcesses(
            ManagementService management,
            RepositoryService repository,
            RuntimeService runtime,
            HistoryService history,
            Clock clock) {
        this.management = management;
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
        this.clock = clock;
    }

    /** A deployed version of a process. */
    public record Running(
            String definitionId,
            String key,
            String name,
            int version,
            boolean suspended,
            long cases,
            long failedJobs) {}

    /**
     * Cases that wait at one element.
     *
     * @param oldest when the longest-waiting one came here; null when it is not among the longest-waiting steps of the process
     * @param days for which it has waited
     * @param heat 0 to 3: none, some, many, most of the cases of the process
     */
    public record Waiting(String element, String name, long cases, long failed, Instant oldest, long days, int heat) {}

    /** A case of a process. */
    public record RunningCase(String instance, String businessKey, boolean suspended) {}

    /** Versions with running cases or suspended, most cases first. */
    public Page<Running> processes(PageQuery query) {
        List<Running> all = management.createProcessDefinitionStatisticsQuery().includeFailedJobs().list().stream()
                .filter(each -> each.getInstances() > 0 || each.isSuspended())
                .sorted(java.util.Comparator.comparingInt(ProcessDefinitionStatistics::getInstances)
                        .reversed()
                        .thenComparing(ProcessDefinitionStatistics::getId))
                .map(RunningProcesses::running)
                .toList();
        return Page.of(all.stream().skip(query.offset()).limit(query.size()).toList(), query, all.size());
    }

    private static Running running(ProcessDefinitionStatistics each) {
        return new Running(
                each.getId(),
                each.getKey(),
                each.getName() == null ? each.getKey() : each.getName(),
                each.getVersion(),
                each.isSuspended(),
                each.getInstances(),
                each.getFailedJobs());
    }

    public Optional<Running> process(String definitionId) {
        ProcessDefinition found = repository
                .createProcessDefinitionQuery()
                .processDefinitionId(definitionId)
                .singleResult();
        return Optional.ofNullable(found)
                .map(each -> new Running(
                        each.getId(),
                        each.getKey(),
                        each.getName() == null ? each.getKey() : each.getName(),
                        each.getVersion(),
                        each.isSuspended(),
                        runtime.createProcessInstanceQuery()
                                .processDefinitionId(definitionId)
                                .count(),
                        management
                                .createJobQuery()
                                .processDefinitionId(definitionId)
                                .noRetriesLeft()
                                .count()));
    }

    /** Where the cases of this version wait, most cases first. */
    public List<Waiting> waiting(String definitionId) {
        Map<String, Instant> oldest = new HashMap<>();
        history.createHistoricActivityInstanceQuery()
                .processDefinitionId(definitionId)
                .unfinished()
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .listPage(0, MOST_STEPS)
                .forEach(step -> oldest.putIfAbsent(
                        step.getActivityId(), step.getStartTime().toInstant()));
        List<ActivityStatistics> found = management
                .createActivityStatisticsQuery(definitionId)
                .includeFailedJobs()
                .list();
        Map<String, String> names =
                repository.getBpmnModelInstance(definitionId).getModelElementsByType(FlowNode.class).stream()
                        .filter(node -> node.getName() != null)
                        .collect(Collectors.toMap(FlowNode::getId, FlowNode::getName));
        long most =
                found.stream().mapToLong(ActivityStatistics::getInstances).max().orElse(0);
        return found.stream()
                .map(each -> waiting(each, names, oldest.get(each.getId()), most))
                .sorted(java.util.Comparator.comparingLong(Waiting::cases)
                        .reversed()
                        .thenComparing(Waiting::element))
                .toList();
    }

    private Waiting waiting(ActivityStatistics each, Map<String, String> names, Instant oldest, long most) {
        long cases = each.getInstances();
        return new Waiting(
                each.getId(),
                names.getOrDefault(each.getId(), each.getId()),
                cases,
                each.getFailedJobs(),
                oldest,
                oldest == null ? 0 : Duration.between(oldest, clock.instant()).toDays(),
                cases == 0 ? 0 : (int) Math.max(1, Math.ceil(3.0 * cases / Math.max(1, most))));
    }

    /** Cases of this version, in the order of their keys. */
    public Page<RunningCase> cases(String definitionId, String element, PageQuery query) {
        var found = runtime.createProcessInstanceQuery().processDefinitionId(definitionId);
        if (!element.isEmpty()) {
            found = found.activityIdIn(element);
        }
        return Page.of(
                found.orderByBusinessKey().asc().listPage((int) query.offset(), query.size()).stream()
                        .map(each -> new RunningCase(each.getId(), each.getBusinessKey(), each.isSuspended()))
                        .toList(),
                query,
                found.count());
    }
}
