package org.openwro.order;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.springframework.stereotype.Component;

/** Opens and finishes the tasks of an order together with the order and its approval chain. */
@Component
public class OrderDesk {

    static final int LONGEST_COMMENT = 8000;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm z", Locale.US);

    private final TaskDesk desk;
    private final Orders orders;
    private final Approvals approvals;
    private final AuditTrail audit;
    private final Clock clock;

    OrderDesk(TaskDesk desk, Orders orders, Approvals approvals, AuditTrail audit, Clock clock) {
        this.clock = clock;
        this.desk = desk;
        this.orders = orders;
        this.approvals = approvals;
        this.audit = audit;
    }

    /** A task in somebody's hands, with what it is about. */
    public record Work(InboxTask task, Order order, ApprovalChain chain) {}

    /** The task, when it is one of these kinds and this actor may act on it. */
    public Outcome<Work> open(String taskId, Set<String> kinds, Actor actor) {
        Outcome<InboxTask> opened = desk.open(taskId, actor);
        if (opened.isRefused()) {
            return Outcome.refused(decided(taskId, actor).map(List::of).orElseGet(opened::reasons));
        }
        return opened.then(task -> {
            if (!kinds.contains(task.taskKey())) {
                return Outcome.refused(Refusal.of("workflow.task.notFound"));
            }
            OrderId id = new OrderId(task.businessKey());
            return Outcome.done(new Work(task, orders.get(id), approvals.of(id)));
        });
    }

    /** Who comes second is told who was first; to whom the platform is not open it is told nothing. */
    private Optional<Refusal> decided(String taskId, Actor actor) {
        return actor.has(Role.headquarters())
                ? approvals
                        .finishing(taskId)
                        .map(act -> Refusal.of(
                                "order.decision.already",
                                act.username(),
                                WHEN.format(act.decidedAt().atZone(clock.getZone()))))
                : Optional.empty();
    }

    /** Writes the act into the chain and the audit trail and hands the token on. */
    OrderId finish(
            Work work,
            ApprovalStep step,
            ApprovalOutcome outcome,
            String comment,
            Actor actor,
            Map<String, Object> facts) {
        record(work, step, outcome, comment, actor);
        desk.complete(work.task().id(), actor, facts).orThrow();
        return work.order().id();
    }

    /** Writes the act into the chain and the audit trail; the task stays where it is. */
    void record(Work work, ApprovalStep step, ApprovalOutcome outcome, String comment, Actor actor) {
        OrderId id = work.order().id();
        approvals.add(id, work.task().id(), step, outcome, comment, actor);
        audit.record(id.value(), actor, "audit.order." + step + "." + outcome);
    }
}
