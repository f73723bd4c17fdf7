package org.openwro.subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openwro.order.Modification;
import org.openwro.order.Modifications;
import org.openwro.order.OrderBroughtIntoForce;
import org.openwro.order.OrderId;
import org.openwro.order.OrderModified;
import org.openwro.order.OrderRevoked;
import org.openwro.order.Orders;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what is to be told, in the transaction that makes the change. */
@Component
class Announcements {

    private final JdbcClient jdbc;
    private final Orders orders;
    private final Modifications modifications;
    private final Clock clock;

    Announcements(JdbcClient jdbc, Orders orders, Modifications modifications, Clock clock) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.modifications = modifications;
        this.clock = clock;
    }

    @EventListener
    void on(OrderBroughtIntoForce event) {
        add(
                event.id(),
                Announcement.ISSUED,
                orders.get(event.id()).effectiveOn().orElse(null),
                "");
    }

    @EventListener
    void on(OrderModified event) {
        act(event.id());
    }

    @EventListener
    void on(OrderRevoked event) {
        act(event.id());
    }

    private void act(OrderId id) {
        List<Modification> acts = modifications.of(id);
        if (!acts.isEmpty()) {
            Modification act = acts.get(acts.size() - 1);
            add(id, act.kind().name(), act.effectiveOn(), act.ground());
        }
    }

    private void add(OrderId id, String kind, LocalDate effectiveOn, String ground) {
        jdbc.sql(
                        """
                        insert into register_announcement (order_id, kind, effective_on, ground, recorded_at)
                        values (:id, :kind, :effective, :ground, :now)
                        """)
                .param("id", id.value())
                .param("kind", kind)
                .param("effective", effectiveOn)
                .param("ground", ground)
                .param("now", Subscriptions.utc(clock.instant()))
                .update();
    }

    /** The oldest that is not told to everybody, locked for this transaction; one that another node works on is passed over. */
    Optional<Announcement> lockOldest() {
        return jdbc.sql("select * from register_announcement where not done order by id limit 1 for update skip locked")
                .query((row, number) -> new Announcement(
                        row.getLong("id"),
                        new OrderId(row.getString("order_id")),
                        row.getString("kind"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("ground"),
                        row.getLong("told_up_to")))
                .optional();
    }

    void told(Announcement announcement, long upTo, boolean done) {
        jdbc.sql("update register_announcement set told_up_to = ?, done = ? where id = ?")
                .params(upTo, done, announcement.id())
                .update();
    }
}
