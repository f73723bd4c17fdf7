package org.openwro.order;

import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a draft that was rejected; its chain keeps the reasons, and its case learns of it. */
@Service
public class EndDraft {

    private final Orders orders;
    private final AuditTrail audit;

    EndDraft(Orders orders, AuditTrail audit) {
        this.orders = orders;
        this.audit = audit;
    }

    @Transactional
    public void reject(OrderId id) {
        Order order = orders.get(id);
        order.reject();
        orders.save(order);
        audit.record(id.value(), Actor.system(), "audit.order.rejected");
        order.caseId()
                .ifPresent(caseId ->
                        audit.record(caseId.value(), Actor.system(), "audit.order.rejectedOnCase", id.value()));
    }
}
