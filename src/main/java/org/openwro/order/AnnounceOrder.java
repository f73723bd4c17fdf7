package org.openwro.order;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an order in force on the public register with the day on which that was done. */
@Service
public class AnnounceOrder {

    private final Orders orders;
    private final AuditTrail audit;
    private final Clock clock;

    AnnounceOrder(Orders orders, AuditTrail audit, Clock clock) {
        this.orders = orders;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void announce(OrderId id) {
        Order order = orders.get(id);
        order.announce(LocalDate.now(clock));
        orders.save(order);
        audit.record(id.value(), Actor.system(), "audit.order.announced");
    }
}
