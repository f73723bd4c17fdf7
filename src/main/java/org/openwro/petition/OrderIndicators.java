package org.openwro.petition;

import java.util.List;
import org.openwro.investigation.Cases;
import org.openwro.investigation.PublishedIndicator;
import org.openwro.order.Order;
import org.openwro.reference.IloIndicator;
import org.springframework.stereotype.Component;

/**
 * The indicators that a petition on an order has to answer: those that its investigation substantiated. Where they are not known, as for
 * orders of the public history, the petition speaks to all eleven, since nothing changes unless every indicator is remediated.
 */
@Component
public class OrderIndicators {

    private final Cases cases;

    OrderIndicators(Cases cases) {
        this.cases = cases;
    }

    /** In the order of the booklet, never empty. */
    public List<IloIndicator> of(Order order) {
        List<IloIndicator> known = order.caseId()
                .flatMap(cases::find)
                .map(found -> found.indicators().stream()
                        .map(PublishedIndicator::indicator)
                        .sorted()
                        .toList())
                .orElse(List.of());
        return known.isEmpty() ? List.of(IloIndicator.values()) : known;
    }

    /** Whether the order says which indicators it rests on. */
    public boolean areKnown(Order order) {
        return of(order).size() < IloIndicator.values().length;
    }
}
