package org.openwro.enforcement;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;
import org.openwro.reference.Ports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells all ports that an order was modified or revoked: by mail, and as an entry on the page of its instructions. */
@Service
public class TellPorts {

    /** MODIFIED or REVOKED; part of message keys. */
    public enum Change {
        MODIFIED,
        REVOKED
    }

    /** A change of an order of which the ports were told. */
    public record Notice(String orderId, Change kind, Instant noticedAt, int ports, int mails) {}

    private final JdbcClient jdbc;
    private final Orders orders;
    private final Ports ports;
    private final PortMail mail;
    private final AuditTrail audit;
    private final Clock clock;

    TellPorts(JdbcClient jdbc, Orders orders, Ports ports, PortMail mail, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.ports = ports;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(OrderId orderId, Change change) {
        String title = orders.get(orderId).title();
        int mails = mail.changed(orderId.value(), title, change.name());
        int told = ports.open().size();
        jdbc.sql(
                        """
                        insert into port_notice (order_id, seq, kind, noticed_at, ports, mails)
                        select :order, coalesce(max(seq), 0) + 1, :kind, :now, :ports, :mails
                          from port_notice where order_id = :order
                        """)
                .param("order", orderId.value())
                .param("kind", change.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("ports", told)
                .param("mails", mails)
                .update();
        audit.record(
                orderId.value(), Actor.system(), "audit.enforcement.portsTold." + change.name(), String.valueOf(told));
    }

    /** What the ports were told of this order, newest first. */
    public List<Notice> of(String orderId) {
        return jdbc.sql(
                        """
                        select order_id, kind, noticed_at, ports, mails from port_notice
                        where order_id = ? order by seq desc limit 100
                        """)
                .param(orderId)
                .query((row, number) -> new Notice(
                        row.getString("order_id"),
                        Change.valueOf(row.getString("kind")),
                        Instructions.instant(row, "noticed_at"),
                        row.getInt("ports"),
                        row.getInt("mails")))
                .list();
    }
}
