package org.openwro.workflow;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDecorator;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open tasks of a case that moved to another version of its process. The engine moves the token and leaves name, role, form and due date as
 * they were; here the tasks take over what the new version says otherwise. What both versions say alike stays, above all a
 * due date that runs.
 */
@Component
public class MigratedTasks {

    private record Open(String id, String taskKey, String businessKey) {}

    private final JdbcClient jdbc;
    private final ProcessEngineConfigurationImpl engine;
    private final AuditTrail audit;
    private final Clock clock;

    MigratedTasks(JdbcClient jdbc, ProcessEngineConfigurationImpl engine, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Brings the open tasks of this process instance up to the version on which it runs now, in the caller's transaction.
     *
     * @param before name of the version in the engine on which it ran
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(String processInstance, String before) {
        List<Open> open = jdbc.sql(
                        "select id, task_key, business_key from inbox_task where process_instance = ? order by id limit 200")
                .param(processInstance)
                .query(Open.class)
                .list();
        if (open.isEmpty()) {
            return;
        }
        engine.getCommandExecutorTxRequired().execute(context -> {
            open.forEach(each -> follow(each, before, context));
            return null;
        });
    }

    private void follow(Open row, String before, CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(row.id());
        TaskDefinition was = engine.getDeploymentCache()
                .findDeployedProcessDefinitionById(before)
                .getTaskDefinitions()
                .get(row.taskKey());
        TaskDefinition is = task.getTaskDefinition();
        Redone redone = new Redone(is);
        if (differ(was.getNameExpression(), is.getNameExpression())) {
            redone.name(task);
        }
        if (differ(was.getDueDateExpression(), is.getDueDateExpression())) {
            redone.dueDate(task);
        }
        String role = roles(was).equals(roles(is)) ? null : giveToOthers(task, row, redone);
        task.triggerUpdateEvent();
        jdbc.sql(
                        """
                        update inbox_task set task_key = ?, name = ?, form_key = ?, candidate_role = coalesce(?, candidate_role),
                          assignee = ?, due_on = ?
                        where id = ?
                        """)
                .params(Arrays.asList(
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        is.getFormKey() == null ? "" : is.getFormKey().getExpressionText(),
                        role,
                        task.getAssignee(),
                        day(task.getDueDate()),
                        row.id()))
                .update();
    }

    /** The task is another role's now, so whoever had claimed it has it no longer. Gives the role. */
    private String giveToOthers(TaskEntity task, Open row, Redone redone) {
        List<String> old = task.getCandidates().stream()
                .map(link -> link.getGroupId())
                .filter(Objects::nonNull)
                .toList();
        old.forEach(task::deleteCandidateGroup);
        redone.roles(task);
        if (task.getAssignee() != null) {
            task.setAssignee(null);
            audit.record(row.businessKey(), Actor.system(), "audit.workflow.taskReleased", task.getName());
        }
        return task.getTaskDefinition()
                .getCandidateGroupIdExpressions()
                .iterator()
                .next()
                .getValue(task.getExecution())
                .toString();
    }

    private static Set<String> roles(TaskDefinition definition) {
        return definition.getCandidateGroupIdExpressions().stream()
                .map(Expression::getExpressionText)
                .collect(Collectors.toSet());
    }

    private static boolean differ(Expression one, Expression other) {
        return !Objects.equals(
                one == null ? null : one.getExpressionText(), other == null ? null : other.getExpressionText());
    }

    /** Due dates are set to the first instant after the last day, so the day before it is the one to show. */
    private Date day(java.util.Date due) {
        return due == null
                ? null
                : Date.valueOf(LocalDate.ofInstant(due.toInstant().minusMillis(1), clock.getZone()));
    }

    /** The engine's own reading of a task's properties, one at a time. */
    private final class Redone extends TaskDecorator {

        Redone(TaskDefinition definition) {
            super(definition, engine.getExpressionManager());
        }

        void name(TaskEntity task) {
            initializeTaskName(task, task.getExecution());
        }

        void dueDate(TaskEntity task) {
            task.setDueDate(null);
            initializeTaskDueDate(task, task.getExecution());
        }

        void roles(TaskEntity task) {
            initializeTaskCandidateGroups(task, task.getExecution());
        }
    }
}
