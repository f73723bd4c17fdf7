package org.openwro.order;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts orders into the database as the public history does: in force, without case and without process. */
final class HistoricOrderFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private HistoricOrderFixture() {}

    /** A WRO of 30 September 2019 on these producers. */
    static OrderId inForce(JdbcClient jdbc, String... producers) {
        OrderId id = new OrderId("WRO-XX-TEST-" + NUMBER.incrementAndGet());
        jdbc.sql(
                        """
                        insert into trade_order (id, instrument, state, source, country, title, producer, merchandise, scope,
                               issued, issued_from, issued_to, effective_on, status, status_on, status_from)
                        values (?, 'WRO', 'IN_FORCE', 'HISTORY', 'MY', 'Rubber gloves', ?, 'gloves', 'ENTITY',
                               '2019-09-30', '2019-09-30', '2019-09-30', '2019-09-30', 'ACTIVE', '2019-09-30', '2019-09-30')
                        """)
                .params(id.value(), String.join("; ", producers))
                .update();
        for (int seq = 1; seq <= producers.length; seq++) {
            jdbc.sql(
                            """
                            insert into order_target (order_id, seq, kind, name, country, goods_words, in_force_from)
                            values (?, ?, 'ENTITY', ?, 'MY', '{glove}', ?)
                            """)
                    .params(id.value(), seq, producers[seq - 1], LocalDate.of(2019, 9, 30))
                    .update();
        }
        jdbc.sql(
                        """
                        insert into order_status_change (order_id, seq, status, on_text, on_from, recorded_at, known_at)
                        values (?, 1, 'ACTIVE', '2019-09-30', '2019-09-30', now(), '2019-09-30')
                        """)
                .param(id.value())
                .update();
        return id;
    }
}
