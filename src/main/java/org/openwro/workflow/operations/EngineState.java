package org.openwro.workflow.operations;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Jobs and the clean-up of history, as the engine stands now. */
@Service
@Transactional(readOnly = true)
public class EngineState {

    private final ManagementService management;
    private final HistoryService history;
    private final ProcessEngineConfigurationImpl engine;

    EngineState(ManagementService management, HistoryService history, ProcessEngineConfigurationImpl engine) {
        this.management = management;
        this.history = history;
        this.engine = engine;
    }

    /**
     * @param executing whether this node runs jobs
     * @param waiting jobs that may run now
     * @param locked jobs that some node has taken
     * @param failed jobs whose retries are used up
     * @param later timers that are not due yet
     * @param oldest since when the longest-waiting job could run; null when none waits
     */
    public record Jobs(boolean executing, long waiting, long locked, long failed, long later, Instant oldest) {}

    /**
     * @param batchWindow from when to when it runs; empty when no window is set, so that nothing is cleaned up by itself
     * @param planned when the next clean-up is due; null for none
     */
    public record Cleanup(String batchWindow, Instant planned, int failed) {}

    /** Ended cases of a version of a process whose history is kept, and those whose time is over. */
    public record Kept(String name, int version, Integer days, long ended, long overdue) {}

    public Jobs jobs() {
        List<Job> oldest = management
                .createJobQuery()
                .executable()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        JobExecutor executor = engine.getJobExecutor();
        return new Jobs(
                executor != null && executor.isActive(),
                management.createJobQuery().executable().withRetriesLeft().count(),
                management.createJobQuery().acquired().count(),
                management.createJobQuery().noRetriesLeft().count(),
                management
                        .createJobQuery()
                        .timers()
                        .duedateHigherThan(org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime())
                        .count(),
                oldest.isEmpty() ? null : since(oldest.get(0)));
    }

    private static Instant since(Job job) {
        return instant(job.getDuedate() == null ? job.getCreateTime() : job.getDuedate());
    }

    public Cleanup cleanup() {
        List<Job> jobs = history.findHistoryCleanupJobs();
        String from = engine.getHistoryCleanupBatchWindowStartTime();
        String to = engine.getHistoryCleanupBatchWindowEndTime();
        return new Cleanup(
                from == null ? "" : from + " - " + to,
                jobs.stream()
                        .map(job -> instant(job.getDuedate()))
                        .filter(java.util.Objects::nonNull)
                        .min(java.util.Comparator.naturalOrder())
                        .orElse(null),
                (int) jobs.stream().filter(job -> job.getRetries() == 0).count());
    }

    public Page<Kept> kept(PageQuery query) {
        var report = history.createCleanableHistoricProcessInstanceReport();
        return Page.of(
                report.listPage((int) query.offset(), query.size()).stream()
                        .map(each -> new Kept(
                                each.getProcessDefinitionName() == null
                                        ? each.getProcessDefinitionKey()
                                        : each.getProcessDefinitionName(),
                                each.getProcessDefinitionVersion(),
                                each.getHistoryTimeToLive(),
                                each.getFinishedProcessInstanceCount(),
                                each.getCleanableProcessInstanceCount()))
                        .toList(),
                query,
                report.count());
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
