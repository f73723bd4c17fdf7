package org.openwro.investigation;

import java.util.Map;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.springframework.stereotype.Component;

/** What the use cases of an investigation have in common: a task of the right kind in the right hands, and its case. */
@Component
class CaseDesk {

    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_LINE = 500;

    private final TaskDesk desk;
    private final Investigations investigations;
    private final AuditTrail audit;

    CaseDesk(TaskDesk desk, Investigations investigations, AuditTrail audit) {
        this.desk = desk;
        this.investigations = investigations;
        this.audit = audit;
    }

    /** A task and the case it belongs to, held for change until the transaction ends. */
    record Work(InboxTask task, Investigation investigation) {

        String key() {
            return investigation.id().value();
        }
    }

    /** Refuses a task of another kind as one that is not there. */
    Outcome<Work> open(String taskId, String taskKey, Actor actor) {
        return desk.open(taskId, actor)
                .then(task -> task.taskKey().equals(taskKey)
                        ? Outcome.done(new Work(task, investigations.forChange(new CaseId(task.businessKey()))))
                        : Outcome.<Work>refused(Refusal.of("workflow.task.notFound")))
                .then(work -> work.investigation().state() == CaseState.SUSPENDED
                        ? Outcome.refused(Refusal.of("investigation.suspended"))
                        : Outcome.done(work));
    }

    /** Writes work that goes on; the task stays with its writer. */
    CaseId keep(Work work, Actor actor, String action) {
        investigations.save(work.investigation());
        desk.claim(work.task().id(), actor).orThrow();
        audit.record(work.key(), actor, action);
        return work.investigation().id();
    }

    /**
     * Writes the work and finishes the task.
     *
     * @throws org.openwro.platform.RefusedException when somebody else finished it in the same moment; nothing is then written
     */
    CaseId finish(Work work, Actor actor, Map<String, Object> facts, String action, String... args) {
        investigations.save(work.investigation());
        audit.record(work.key(), actor, action, args);
        desk.complete(work.task().id(), actor, facts).orThrow();
        return work.investigation().id();
    }
}
