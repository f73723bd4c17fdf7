package org.openwro.detention;

import static org.openwro.detention.DetentionState.DETAINED;
import static org.openwro.detention.DetentionState.HELD;
import static org.openwro.detention.DetentionState.PRESENTED;
import static org.openwro.detention.DetentionState.PROOF_PENDING;
import static org.openwro.detention.DetentionState.UNDER_ADMISSIBILITY_REVIEW;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    private static final Set<DetentionState> RELEASED_WHEN_FREE =
            EnumSet.of(HELD, PRESENTED, DETAINED, PROOF_PENDING, UNDER_ADMISSIBILITY_REVIEW);

    private final Detentions detentions;
    private final DetentionFile file;
    private final DetentionLetters letters;
    private final DetentionMail mail;
    private final Orders orders;

    LiftOrder(Detentions detentions, DetentionFile file, DetentionLetters letters, DetentionMail mail, Orders orders) {
        this.detentions = detentions;
        this.file = file;
        this.letters = letters;
        this.mail = mail;
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
                tell(detention, id);
                touched.add(detention);
            }
        }
        return touched;
    }

    /** Who gets the letter of release needs no other. */
    private void tell(Detention detention, OrderId order) {
        if (!detention.isFree() || !RELEASED_WHEN_FREE.contains(detention.state())) {
            letters.lifted(detention, order.value());
            mail.toImporter(detention, "detention.mail.lifted", order.value());
        }
    }

    private static long openHolds(Detention detention) {
        return detention.lines().stream()
                .mapToLong(line -> line.openHolds().size())
                .sum();
    }
}
