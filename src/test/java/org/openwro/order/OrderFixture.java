package org.openwro.order;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.openwro.Actors;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.OrderRecommended;
import org.openwro.order.process.OrderIssuanceModel;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskInbox;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Recommended cases and the way of their orders through drafting and approval. */
public record OrderFixture(
        JdbcClient jdbc,
        TransactionTemplate transaction,
        ApplicationEventPublisher events,
        Orders orders,
        TaskInbox inbox,
        DraftOrder draftOrder,
        ClearOrder clearOrder,
        ApproveOrder approveOrder) {

    public static final String PRODUCER = "Lakeshore Gloves Sdn Bhd";
    private static final Map<ApprovalStep, String> TASKS = Map.of(
            ApprovalStep.DRAFT, OrderIssuanceModel.TASK_DRAFT,
            ApprovalStep.LEGAL_CLEARANCE, OrderIssuanceModel.TASK_CLEAR,
            ApprovalStep.DIRECTOR, OrderIssuanceModel.TASK_APPROVE_AS_DIRECTOR,
            ApprovalStep.COMMISSIONER, OrderIssuanceModel.TASK_APPROVE_AS_COMMISSIONER,
            ApprovalStep.SECRETARY, OrderIssuanceModel.TASK_APPROVE_AS_SECRETARY,
            ApprovalStep.PUBLICATION, OrderIssuanceModel.TASK_RECORD_PUBLICATION);

    public static OrderFixture of(ApplicationContext context) {
        return new OrderFixture(
                context.getBean(JdbcClient.class),
                context.getBean(TransactionTemplate.class),
                context,
                context.getBean(Orders.class),
                context.getBean(TaskInbox.class),
                context.getBean(DraftOrder.class),
                context.getBean(ClearOrder.class),
                context.getBean(ApproveOrder.class));
    }

    /** An order whose drafting has begun, on a case that recommends to name one producer. */
    OrderId recommended(boolean finding) {
        CaseId caseId = new CaseId("INV-TEST-" + UUID.randomUUID());
        transaction.executeWithoutResult(status -> {
            jdbc.sql(
                            """
                            insert into investigation_case (id, state, title, received_on, opened_on, producer, country, goods,
                                   labour_classes, importation, nexus_statement, nexus_by, recommendation, recommended_by,
                                   recommended_on, reasons, order_goods, order_hts)
                            values (?, 'DECIDED', 'Gloves from Malaysia', ?, ?, ?, 'MY', '{glove}', '{FORCED}',
                                   'BEING_IMPORTED', 'Three entries in May', 'tara', ?, 'victor', ?, 'Debts and kept passports.',
                                   '{glove}', '{4015.19}')
                            """)
                    .params(
                            caseId.value(),
                            LocalDate.of(2026, 6, 1),
                            LocalDate.of(2026, 6, 2),
                            PRODUCER,
                            finding ? "FINDING" : "WRO",
                            LocalDate.of(2026, 9, 1))
                    .update();
            jdbc.sql(
                            """
                            insert into investigation_indicator (case_id, indicator, finding, publishable_summary)
                            values (?, 'ILO-09', 'SUBSTANTIATED', 'Workers repay recruitment fees.')
                            """)
                    .param(caseId.value())
                    .update();
            jdbc.sql(
                            """
                            insert into investigation_target (case_id, seq, kind, name, aliases, country, place)
                            values (?, 1, 'ENTITY', ?, '{Lakeshore Latex}', 'MY', 'Ipoh')
                            """)
                    .params(caseId.value(), PRODUCER)
                    .update();
            events.publishEvent(new OrderRecommended(caseId, finding));
        });
        return orders.ofCase(caseId).get(0);
    }

    String taskAt(OrderId id, ApprovalStep step) {
        return inbox.ofCase(id.value()).stream()
                .filter(task -> task.taskKey().equals(TASKS.get(step)))
                .map(InboxTask::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " does not wait for " + step));
    }

    /** The draft as begun, with a generated text. */
    Draft draft(OrderId id) {
        return draftOrder
                .proposeText(taskAt(id, ApprovalStep.DRAFT), Draft.of(orders.get(id)), Actors.tradeSpecialist())
                .orThrow();
    }

    void send(OrderId id) {
        draftOrder
                .send(taskAt(id, ApprovalStep.DRAFT), draft(id), Actors.tradeSpecialist())
                .orThrow();
    }

    /** Sends the draft and has it approved at every step before this one. */
    OrderId waitingAt(ApprovalStep step, boolean finding) {
        OrderId id = recommended(finding);
        bringTo(step, id);
        return id;
    }

    /** The same for an order that is being drafted. */
    void bringTo(ApprovalStep step, OrderId id) {
        for (ApprovalStep each : ApprovalStep.values()) {
            if (each == step) {
                return;
            }
            if (each == ApprovalStep.DRAFT) {
                send(id);
            } else {
                decide(id, each, Decision.APPROVED).orThrow();
            }
        }
    }

    public OrderId wroInForce() {
        OrderId id = readyToSign();
        signed(id);
        return id;
    }

    /** A WRO that only the Commissioner has still to sign. */
    public OrderId readyToSign() {
        return waitingAt(ApprovalStep.COMMISSIONER, false);
    }

    public void signed(OrderId id) {
        decide(id, ApprovalStep.COMMISSIONER, Decision.APPROVED).orThrow();
    }

    org.openwro.platform.Outcome<OrderId> decide(OrderId id, ApprovalStep step, Decision decision) {
        return decide(id, step, decision, deciderAt(step));
    }

    org.openwro.platform.Outcome<OrderId> decide(OrderId id, ApprovalStep step, Decision decision, Actor actor) {
        DecideOrder command = new DecideOrder(taskAt(id, step), decision, "Say more on " + step);
        return switch (step) {
            case LEGAL_CLEARANCE -> clearOrder.decide(command, actor);
            case DIRECTOR -> approveOrder.asDirector(command, actor);
            case COMMISSIONER -> approveOrder.asCommissioner(command, actor);
            case SECRETARY -> approveOrder.asSecretary(command, actor);
            default -> throw new IllegalArgumentException(step + " is no decision");
        };
    }

    static Actor deciderAt(ApprovalStep step) {
        return switch (step) {
            case DRAFT -> Actors.tradeSpecialist();
            case LEGAL_CLEARANCE, PUBLICATION -> Actors.counsel();
            case DIRECTOR -> Actors.director();
            case COMMISSIONER -> Actors.commissioner();
            case SECRETARY -> Actors.secretary();
        };
    }
}
