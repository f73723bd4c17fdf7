package org.openwro.workflow.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps that failed until their retries were used up, and the way to try them again. */
@Component
public class Incidents {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final AuditTrail audit;

    Incidents(ManagementService management, RuntimeService runtime, AuditTrail audit) {
        this.management = management;
        this.runtime = runtime;
        this.audit = audit;
    }

    /** A failed step; the cause is the first line of the fault and is shown to administrators only. */
    public record Incident(String jobId, String businessKey, String element, String cause, Instant created) {}

    @Transactional(readOnly = true)
    public Page<Incident> open(PageQuery query) {
        List<Job> jobs = management
                .createJobQuery()
                .noRetriesLeft()
                .orderByJobId()
                .asc()
                .listPage((int) query.offset(), query.size());
        long total = management.createJobQuery().noRetriesLeft().count();
        Map<String, String> keys = keysOf(jobs);
        return Page.of(
                jobs.stream()
                        .map(job -> incident(job, keys.getOrDefault(String.valueOf(job.getProcessInstanceId()), "")))
                        .toList(),
                query,
                total);
    }

    private Map<String, String> keysOf(List<Job> jobs) {
        Set<String> instances = jobs.stream()
                .map(Job::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(each -> each.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    /** The failed step behind a job. */
    public Incident of(Job job) {
        return incident(job, keyOf(job));
    }

    private static Incident incident(Job job, String businessKey) {
        return new Incident(
                job.getId(),
                businessKey,
                job.getFailedActivityId() == null ? "" : job.getFailedActivityId(),
                job.getExceptionMessage(),
                job.getCreateTime() == null ? null : job.getCreateTime().toInstant());
    }

    private String keyOf(Job job) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return instance == null || instance.getBusinessKey() == null ? "" : instance.getBusinessKey();
    }

    /** Tries the step again: one more retry, at once. */
    @Transactional
    public Outcome<String> retry(String jobId, Actor actor) {
        Job job = management.createJobQuery().jobId(jobId).noRetriesLeft().singleResult();
        if (job == null) {
            return Outcome.refused(Refusal.of("workflow.incident.gone"));
        }
        management.setJobRetries(jobId, 1);
        String key = keyOf(job);
        audit.record(
                key.isEmpty() ? "engine" : key,
                actor,
                "audit.workflow.stepRetried",
                String.valueOf(job.getFailedActivityId()));
        return Outcome.done(key);
    }
}
