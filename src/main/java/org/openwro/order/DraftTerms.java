package org.openwro.order;

import java.time.LocalDate;
import java.util.Optional;
import org.openwro.screening.core.OrderTerms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A draft as screening would read it, had it been in force since ever. */
@Component
public class DraftTerms {

    private final Orders orders;

    DraftTerms(Orders orders) {
        this.orders = orders;
    }

    /** A draft and its terms. */
    public record Supposed(OrderId id, String title, OrderTerms terms) {}

    /**
     * The order with every target in force since ever; empty when there is no such order, or when it is in force, since then the lines
     * themselves tell what it meets.
     */
    @Transactional(readOnly = true)
    public Optional<Supposed> supposed(OrderId id) {
        return orders.find(id)
                .filter(order -> !order.state().isPublic())
                .map(order -> new Supposed(
                        id,
                        order.title(),
                        new OrderTerms(
                                id.value(),
                                order.instrument(),
                                order.targets().stream()
                                        .map(target -> target.effective(LocalDate.EPOCH)
                                                .terms())
                                        .toList())));
    }
}
