package org.openwro.detention;

import java.util.ArrayList;
import java.util.List;
import org.openwro.identity.Actor;
import org.openwro.order.Order;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an order that was modified or revoked off the lines that its release reaches. A line that another order holds stays held:
 * lifting one never releases what another holds.
 */
@Service
public class LiftOrder {

    private final Detentions detentions;
    private final DetentionFile file;
    private final Orders orders;

    LiftOrder(Detentions detentions, DetentionFile file, Orders orders) {
        this.detentions = detentions;
        this.file = file;
        this.orders = orders;
    }

    /** Orders that still hold lines although the day on which a target ends has come; what they hold may be beyond their end. */
    @Transactional(readOnly = true)
    public List<OrderId> due() {
        return detentions.holding().stream()
                .map(OrderId::new)
                .filter(id -> orders.find(id)
                        .filter(order -> LiftRules.mayReach(order, file.today()))
                        .isPresent())
                .toList();
    }

    /** The detentions from which the order was lifted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Detention> lift(OrderId id) {
        detentions.lockLift(id.value());
        Order order = orders.get(id);
        List<Detention> touched = new ArrayList<>();
        for (DetentionId held : detentions.heldUnder(id.value())) {
            Detention detention = detentions.get(held);
            LiftRules rules = new LiftRules(order, detention.shipment().importDate(), file.today());
            long before = openHolds(detention);
            detention.lift(rules::reaches, file.today());
            if (openHolds(detention) < before) {
                file.keep(detention, Actor.system(), "audit.detention.lifted", id.value());
                touched.add(detention);
            }
        }
        return touched;
    }

    private static long openHolds(Detention detention) {
        return detention.lines().stream()
                .mapToLong(line -> line.openHolds().size())
                .sum();
    }
}
