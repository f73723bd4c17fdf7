package org.openwro.workflow.operations;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.workflow.internal.Incidents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A failed step is looked at, handed over with a note, and tried again, alone or with others. */
@Service
public class MendSteps {

    private static final int MOST_TOGETHER = 200;
    private static final int MOST_TRIES = 25;
    private static final int LONGEST_TRACE = 20_000;

    private final Incidents incidents;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final JdbcClient jdbc;
    private final Clock clock;

    MendSteps(
            Incidents incidents,
            ManagementService management,
            RuntimeService runtime,
            HistoryService history,
            JdbcClient jdbc,
            Clock clock) {
        this.incidents = incidents;
        this.management = management;
        this.runtime = runtime;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<FailedStep> look(String jobId) {
        Job job = management.createJobQuery().jobId(jobId).noRetriesLeft().singleResult();
        if (job == null || job.getProcessInstanceId() == null) {
            return Optional.empty();
        }
        Map<String, String> facts = new TreeMap<>();
        for (VariableInstance fact : runtime.createVariableInstanceQuery()
                .processInstanceIdIn(job.getProcessInstanceId())
                .listPage(0, 200)) {
            facts.put(fact.getName(), String.valueOf(fact.getValue()));
        }
        String trace = management.getJobExceptionStacktrace(jobId);
        return Optional.of(new FailedStep(
                incidents.of(job),
                job.getProcessInstanceId(),
                trace == null ? "" : trace.substring(0, Math.min(trace.length(), LONGEST_TRACE)),
                facts,
                tries(jobId),
                notes(jobId)));
    }

    private List<FailedStep.Try> tries(String jobId) {
        return history
                .createHistoricJobLogQuery()
                .jobId(jobId)
                .orderByTimestamp()
                .desc()
                .listPage(0, MOST_TRIES)
                .stream()
                .filter(each -> each.isFailureLog() || each.isSuccessLog())
                .map(each -> new FailedStep.Try(
                        each.getTimestamp().toInstant(), each.isFailureLog(), each.getJobExceptionMessage()))
                .toList();
    }

    private List<FailedStep.Note> notes(String jobId) {
        return jdbc.sql("select author, at, text from incident_note where job_id = ? order by id desc limit 100")
                .param(jobId)
                .query(FailedStep.Note.class)
                .list();
    }

    /** Leaves a note for whoever takes over. */
    @Transactional
    public Outcome<String> note(String jobId, String text, Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of("workflow.operations.refused.role"));
        }
        if (Reason.isMissing(text)) {
            return Outcome.refused(Refusal.at("text", "workflow.operations.refused.note"));
        }
        if (management.createJobQuery().jobId(jobId).count() == 0) {
            return Outcome.refused(Refusal.of("workflow.incident.gone"));
        }
        jdbc.sql("insert into incident_note (job_id, author, at, text) values (?, ?, ?, ?)")
                .params(jobId, actor.username(), Timestamp.from(clock.instant()), text.strip())
                .update();
        return Outcome.done(jobId);
    }

    /** Tries these steps again; those that went on meanwhile are left out. Refused when none is left. */
    @Transactional
    public Outcome<Integer> retry(List<String> jobIds, Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of("workflow.operations.refused.role"));
        }
        if (jobIds.isEmpty() || jobIds.size() > MOST_TOGETHER) {
            return Outcome.refused(Refusal.of("workflow.operations.refused.choose", MOST_TOGETHER));
        }
        int tried = (int) jobIds.stream()
                .filter(each -> !incidents.retry(each, actor).isRefused())
                .count();
        return tried == 0 ? Outcome.refused(Refusal.of("workflow.incident.gone")) : Outcome.done(tried);
    }
}
