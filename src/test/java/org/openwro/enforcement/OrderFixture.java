package org.openwro.enforcement;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.openwro.order.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An order in force on one producer, put into the database as the public history is. */
final class OrderFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private OrderFixture() {}

    /** All goods of this producer in China, from this day on. */
    static OrderId inForce(JdbcClient jdbc, String producer, LocalDate from) {
        OrderId id = new OrderId("WRO-CN-ENF-" + NUMBER.incrementAndGet());
        jdbc.sql(
                        """
                        insert into trade_order (id, instrument, state, source, country, title, producer, merchandise, scope,
                               issued, issued_from, issued_to, effective_on, status, status_on, status_from, order_text)
                        values (:id, 'WRO', 'IN_FORCE', 'HISTORY', 'CN', :producer, :producer, 'all goods', 'ENTITY',
                               :text, :day, :day, :day, 'ACTIVE', :text, :day, 'Withhold release of all goods.')
                        """)
                .param("id", id.value())
                .param("producer", producer)
                .param("text", from.toString())
                .param("day", from)
                .update();
        jdbc.sql(
                        """
                        insert into order_target (order_id, seq, kind, name, country, all_goods, in_force_from)
                        values (?, 1, 'ENTITY', ?, 'CN', true, ?)
                        """)
                .params(id.value(), producer, from)
                .update();
        return id;
    }
}
