package org.openwro.petition;

import java.util.List;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.CaseRecord;
import org.openwro.investigation.Cases;
import org.openwro.investigation.PublishedIndicator;
import org.openwro.order.Order;
import org.openwro.reference.IloIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The indicators that a petition on an order has to answer: those that its investigation substantiated, or with which an order of the
 * public history was announced. Where neither is known the petition speaks to all eleven, since nothing changes unless every indicator
 * is remediated.
 */
@Component
public class OrderIndicators {

    private final Cases cases;
    private final JdbcClient jdbc;

    OrderIndicators(Cases cases, JdbcClient jdbc) {
        this.cases = cases;
        this.jdbc = jdbc;
    }

    /** In the order of the booklet, never empty. */
    public List<IloIndicator> of(Order order) {
        List<IloIndicator> known = known(order);
        return known.isEmpty() ? List.of(IloIndicator.values()) : known;
    }

    /** Whether it is known which indicators the order rests on. */
    public boolean areKnown(Order order) {
        return !known(order).isEmpty();
    }

    private List<IloIndicator> known(Order order) {
        return order.caseId().map(this::substantiated).orElseGet(() -> announced(order));
    }

    private List<IloIndicator> substantiated(CaseId id) {
        return cases.find(id).map(CaseRecord::indicators).orElse(List.of()).stream()
                .map(PublishedIndicator::indicator)
                .sorted()
                .toList();
    }

    private List<IloIndicator> announced(Order order) {
        return jdbc
                .sql("select unnest(indicators) from trade_order where id = ?")
                .param(order.id().value())
                .query(String.class)
                .list()
                .stream()
                .flatMap(code -> IloIndicator.find(code).stream())
                .sorted()
                .toList();
    }
}
