package org.openwro.order;

import java.util.Map;
import java.util.Set;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseRecord;
import org.openwro.investigation.Cases;
import org.openwro.order.process.OrderIssuanceModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the scope and the legal text of an order (19 CFR 12.42(e), (f)) and sends it to counsel. */
@Service
public class DraftOrder {

    private static final Set<String> TASK = Set.of(OrderIssuanceModel.TASK_DRAFT);

    private final OrderDesk desk;
    private final Orders orders;
    private final Cases cases;
    private final DraftRules rules;
    private final DraftScope scope;
    private final LegalText legalText;

    DraftOrder(OrderDesk desk, Orders orders, Cases cases, DraftRules rules, DraftScope scope, LegalText legalText) {
        this.desk = desk;
        this.orders = orders;
        this.cases = cases;
        this.rules = rules;
        this.scope = scope;
        this.legalText = legalText;
    }

    /** Keeps the draft; the task stays open. Who kept a draft has drafted it, and does not decide on it later. */
    @Transactional
    public Outcome<OrderId> save(String taskId, Draft draft, Actor actor) {
        return desk.open(taskId, TASK, actor).then(work -> {
            Refusals refusals = rules.checkKept(draft);
            if (refusals.any()) {
                return refusals.outcome();
            }
            keep(work.order(), draft, actor);
            desk.record(work, ApprovalStep.DRAFT, ApprovalOutcome.SAVED, "", actor);
            return Outcome.done(work.order().id());
        });
    }

    /** Keeps the draft and sends it to counsel. */
    @Transactional
    public Outcome<OrderId> send(String taskId, Draft draft, Actor actor) {
        return desk.open(taskId, TASK, actor).then(work -> {
            Refusals refusals = rules.checkSent(draft, work.order().instrument());
            if (refusals.any()) {
                return refusals.outcome();
            }
            keep(work.order(), draft, actor);
            Map<String, Object> facts = Map.of(OrderIssuanceModel.CASE_TITLE, draft.title());
            return Outcome.done(desk.finish(work, ApprovalStep.DRAFT, ApprovalOutcome.SENT, "", actor, facts));
        });
    }

    /** The draft with a legal text made of its scope and of the case; nothing is written. */
    @Transactional(readOnly = true)
    public Outcome<Draft> proposeText(String taskId, Draft draft, Actor actor) {
        return desk.open(taskId, TASK, actor).map(work -> draft.withText(text(work.order(), draft)));
    }

    private String text(Order order, Draft draft) {
        CaseRecord record = order.caseId().flatMap(cases::find).orElseThrow();
        return legalText.of(order.instrument(), draft, record);
    }

    private void keep(Order order, Draft draft, Actor actor) {
        order.redraft(scope.content(draft), actor.username());
        orders.saveDraft(order);
    }
}
