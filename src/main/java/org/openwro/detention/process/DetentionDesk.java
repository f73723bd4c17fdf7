package org.openwro.detention.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.openwro.audit.AuditTrail;
import org.openwro.calendar.Deadline;
import org.openwro.detention.DetentionId;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.openwro.workflow.TaskInbox;
import org.springframework.stereotype.Component;

/**
 * The work queue as this module needs it: tasks are found by their case, and where the platform does not know the importer, the port
 * officers act on its tasks with the papers that came by post.
 */
@Component
public class DetentionDesk {

    private final TaskDesk desk;
    private final TaskInbox inbox;
    private final TaskService tasks;
    private final AuditTrail audit;

    DetentionDesk(TaskDesk desk, TaskInbox inbox, TaskService tasks, AuditTrail audit) {
        this.desk = desk;
        this.inbox = inbox;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** The task of this kind that waits on the detention and is for this actor. */
    public Outcome<InboxTask> find(DetentionId id, String taskKey, Actor actor) {
        return inbox.ofCase(id.value()).stream()
                .filter(task -> task.taskKey().equals(taskKey))
                .findFirst()
                .map(task -> open(task.id(), actor))
                .orElseGet(() -> Outcome.refused(Refusal.of("detention.task.notWaiting", id.value())));
    }

    /** Tasks of the detention that this actor may open now. */
    public List<InboxTask> openFor(DetentionId id, Actor actor) {
        return inbox.ofCase(id.value()).stream()
                .filter(task -> !open(task.id(), actor).isRefused())
                .toList();
    }

    public Outcome<InboxTask> open(String taskId, Actor actor) {
        return inbox.find(taskId)
                .filter(task -> cameByPost(task, actor))
                .map(Outcome::done)
                .orElseGet(() -> desk.open(taskId, actor));
    }

    public void complete(InboxTask task, Actor actor, Map<String, Object> facts) {
        if (cameByPost(task, actor)) {
            audit.record(task.businessKey(), actor, "audit.workflow.taskCompleted", task.name());
            tasks.setAssignee(task.id(), actor.username());
            tasks.complete(task.id(), facts);
        } else {
            desk.complete(task.id(), actor, facts).orThrow();
        }
    }

    private static boolean cameByPost(InboxTask task, Actor actor) {
        return task.organisation() == null
                && task.candidateRole().equals(Role.IMPORTER.name())
                && DetentionId.isOne(task.businessKey())
                && actor.has(Role.PORT_OFFICER)
                && actor.worksAt(task.port());
    }

    /** The first instant at which it is too late: a timer set to it never fires on a day on which one may still act. */
    public static Date after(Deadline deadline) {
        return Date.from(deadline.expiresAt());
    }
}
