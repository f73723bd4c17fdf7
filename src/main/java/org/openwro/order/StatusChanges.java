package org.openwro.order;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what the status of an order was from which day on. Rows are only added. */
@Repository
class StatusChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    StatusChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds the status that the order has now; the order itself was saved before in the same transaction. */
    void add(Order order, String note) {
        jdbc.sql(
                        """
                        insert into order_status_change (order_id, seq, status, on_text, on_from, note, recorded_at)
                        values (:id, (select coalesce(max(seq), 0) + 1 from order_status_change where order_id = :id),
                                :status, :on, :from, :note, :at)
                        """)
                .param("id", order.id().value())
                .param("status", order.status().code())
                .param("on", order.statusOn().text())
                .param("from", order.statusOn().from())
                .param("note", note)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
