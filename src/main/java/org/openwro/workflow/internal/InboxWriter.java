package org.openwro.workflow.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the work queue in step with the engine, in the engine's own transaction. */
@Component
class InboxWriter {

    private final ObjectProvider<JdbcClient> jdbc;
    private final Clock clock;

    InboxWriter(ObjectProvider<JdbcClient> jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void created(DelegateTask task, String formKey) {
        String role = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " names no role"));
        jdbc.getObject()
                .sql(
                        """
                        insert into inbox_task (id, process_key, process_instance, task_key, name, form_key, business_key,
                          assignee, candidate_role, port, organisation, created_at, due_on, case_title)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        task.getId(),
                        task.getProcessDefinitionId().replaceFirst(":.*", ""),
                        task.getProcessInstanceId(),
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        formKey,
                        task.getExecution().getProcessBusinessKey(),
                        task.getAssignee(),
                        role,
                        text(task, "port"),
                        text(task, "organisation"),
                        Timestamp.from(clock.instant()),
                        day(task.getDueDate()),
                        text(task, "caseTitle")))
                .update();
    }

    void assigned(DelegateTask task) {
        jdbc.getObject()
                .sql("update inbox_task set assignee = ? where id = ?")
                .params(Arrays.asList(task.getAssignee(), task.getId()))
                .update();
    }

    void updated(DelegateTask task) {
        jdbc.getObject()
                .sql("update inbox_task set assignee = ?, due_on = ? where id = ?")
                .params(Arrays.asList(task.getAssignee(), day(task.getDueDate()), task.getId()))
                .update();
    }

    void ended(DelegateTask task) {
        jdbc.getObject()
                .sql("delete from inbox_task where id = ?")
                .param(task.getId())
                .update();
    }

    private static String text(DelegateTask task, String variable) {
        Object value = task.getVariable(variable);
        return value == null ? null : value.toString();
    }

    /** Due dates are set to the first instant after the last day, so the day before it is the one to show. */
    private LocalDate day(Date due) {
        return due == null
                ? null
                : due.toInstant().minusMillis(1).atZone(clock.getZone()).toLocalDate();
    }
}
