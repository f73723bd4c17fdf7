package org.openwro.workflow;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.slf4j.MDC;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people take up tasks, put them back, and finish them. */
@Service
public class TaskDesk {

    private final TaskInbox inbox;
    private final TaskRights rights;
    private final TaskService tasks;
    private final AuditTrail audit;

    TaskDesk(TaskInbox inbox, TaskRights rights, TaskService tasks, AuditTrail audit) {
        this.inbox = inbox;
        this.rights = rights;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** The task, unless it is finished, not for this actor, or in somebody else's hands. */
    @Transactional(readOnly = true)
    public Outcome<InboxTask> open(String taskId, Actor actor) {
        InboxTask task = inbox.find(taskId).orElse(null);
        if (task == null || !rights.mayAct(actor, task)) {
            return Outcome.refused(Refusal.of("workflow.task.notFound"));
        }
        MDC.put("caseKey", task.businessKey());
        if (task.assignee() != null && !task.isAssignedTo(actor.username())) {
            return Outcome.refused(Refusal.of("workflow.task.inOtherHands", task.assignee()));
        }
        return Outcome.done(task);
    }

    @Transactional
    public Outcome<InboxTask> claim(String taskId, Actor actor) {
        return open(taskId, actor).map(task -> {
            if (task.assignee() == null) {
                tasks.claim(taskId, actor.username());
                audit.record(task.businessKey(), actor, "audit.workflow.taskClaimed", task.name());
            }
            return task;
        });
    }

    @Transactional
    public Outcome<InboxTask> release(String taskId, Actor actor) {
        return open(taskId, actor).map(task -> {
            if (task.assignee() != null) {
                tasks.setAssignee(taskId, null);
                audit.record(task.businessKey(), actor, "audit.workflow.taskReleased", task.name());
            }
            return task;
        });
    }

    /**
     * Finishes the task with routing facts, in the transaction of the use case that calls it. An unclaimed task is
     * claimed on the way.
     */
    @Transactional
    public Outcome<InboxTask> complete(String taskId, Actor actor, Map<String, Object> facts) {
        return open(taskId, actor).map(task -> {
            if (task.assignee() == null) {
                tasks.setAssignee(taskId, actor.username());
            }
            audit.record(task.businessKey(), actor, "audit.workflow.taskCompleted", task.name());
            tasks.complete(taskId, Facts.checked(facts));
            return task;
        });
    }
}
