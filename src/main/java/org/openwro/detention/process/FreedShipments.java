package org.openwro.detention.process;

import static org.openwro.detention.process.AdmissibilityReviewModel.COMPLETE;
import static org.openwro.detention.process.AdmissibilityReviewModel.CONFIRMED;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_ANSWER_QUESTIONS;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_CONFIRM_REVIEW;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_DECIDE_ADMISSIBILITY;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_REVIEW_PROOF;
import static org.openwro.detention.process.AdmissibilityReviewModel.VARIABLE_SECOND_REVIEW;
import static org.openwro.detention.process.DetentionModel.PROOF;
import static org.openwro.detention.process.DetentionModel.RELEASE;
import static org.openwro.detention.process.DetentionModel.TASK_CHOOSE_OPTION;
import static org.openwro.detention.process.DetentionModel.TASK_DECIDE_DETENTION;
import static org.openwro.detention.process.DetentionModel.TASK_RECORD_PRESENTATION;
import static org.openwro.detention.process.DetentionModel.VARIABLE_DECISION_DUE_AT;
import static org.openwro.detention.process.DetentionModel.VARIABLE_DECISION_DUE_ON;
import static org.openwro.detention.process.DetentionModel.VARIABLE_OUTCOME;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.openwro.audit.AuditTrail;
import org.openwro.detention.Detention;
import org.openwro.detention.LiftOrder;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;
import org.openwro.order.OrderModified;
import org.openwro.order.OrderRevoked;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskInbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When an order is modified or revoked it is lifted from the lines its release reaches. A shipment that no order holds any more is
 * walked along its own process to the release, whatever task it waits at before the exclusion. Goods that the importer is exporting,
 * and goods that are excluded already, keep their way: export goes on, a protest is the remedy.
 */
@Component
class FreedShipments {

    private static final int MOST_STEPS = 10;

    private final LiftOrder liftOrder;
    private final ResponseTimers timers;
    private final TaskInbox inbox;
    private final TaskService tasks;
    private final AuditTrail audit;
    private final Clock clock;

    FreedShipments(
            LiftOrder liftOrder,
            ResponseTimers timers,
            TaskInbox inbox,
            TaskService tasks,
            AuditTrail audit,
            Clock clock) {
        this.liftOrder = liftOrder;
        this.timers = timers;
        this.inbox = inbox;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(OrderModified event) {
        lift(event.id());
    }

    @EventListener
    void on(OrderRevoked event) {
        lift(event.id());
    }

    /** Runs in the transaction of its caller; lifting again what is lifted changes nothing. */
    void lift(OrderId order) {
        for (Detention detention : liftOrder.lift(order)) {
            String key = detention.id().value();
            timers.follow(detention);
            if (detention.isFree()) {
                release(key);
            }
        }
    }

    private void release(String key) {
        Map<String, Map<String, Object>> onwards = onwards();
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<InboxTask> waiting = inbox.ofCase(key).stream()
                    .filter(task -> onwards.containsKey(task.taskKey()))
                    .findFirst();
            if (waiting.isEmpty()) {
                return;
            }
            InboxTask task = waiting.get();
            audit.record(key, Actor.system(), "audit.detention.freedStep", task.name());
            tasks.complete(task.id(), onwards.get(task.taskKey()));
        }
    }

    private Map<String, Map<String, Object>> onwards() {
        Date now = Date.from(clock.instant());
        return Map.of(
                TASK_RECORD_PRESENTATION,
                Map.of(VARIABLE_DECISION_DUE_ON, now, VARIABLE_DECISION_DUE_AT, now),
                TASK_DECIDE_DETENTION,
                Map.of(VARIABLE_OUTCOME, RELEASE),
                TASK_CHOOSE_OPTION,
                Map.of(VARIABLE_OUTCOME, PROOF),
                TASK_REVIEW_PROOF,
                Map.of(VARIABLE_OUTCOME, COMPLETE, VARIABLE_SECOND_REVIEW, false),
                TASK_CONFIRM_REVIEW,
                Map.of(VARIABLE_OUTCOME, CONFIRMED),
                TASK_ANSWER_QUESTIONS,
                Map.of(),
                TASK_DECIDE_ADMISSIBILITY,
                Map.of());
    }
}
