package org.openwro.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openwro.screening.core.Instrument;
import org.openwro.screening.core.OrderTarget;
import org.openwro.screening.core.OrderTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What screening has to know of the orders. */
@Component
public class OrdersInForce {

    private final JdbcClient jdbc;

    OrdersInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Every order that is or was in force, by id, with its targets and the days for which each counts: an entry of long ago is screened
     * under what held then.
     */
    @Transactional(readOnly = true)
    public List<OrderTerms> terms() {
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        Map<String, List<OrderTarget>> targets = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select o.instrument, t.* from trade_order o join order_target t on t.order_id = o.id
                        where o.state in ('IN_FORCE', 'ENDED') order by t.order_id, t.seq
                        """)
                .query(row -> {
                    String id = row.getString("order_id");
                    instruments.put(id, Instrument.valueOf(row.getString("instrument")));
                    targets.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(OrderRows.target(row, 0).terms());
                });
        return targets.entrySet().stream()
                .map(order -> new OrderTerms(order.getKey(), instruments.get(order.getKey()), order.getValue()))
                .toList();
    }

    /** Numbers of the orders in force now, by id. */
    @Transactional(readOnly = true)
    public List<OrderId> ids() {
        return jdbc.sql("select id from trade_order where state = 'IN_FORCE' order by id limit 10000")
                .query((row, number) -> new OrderId(row.getString(1)))
                .list();
    }
}
