package org.openwro.enforcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The instructions of orders to ports. Each change names the state from which it may happen. */
@Repository
public class Instructions {

    static final String SELECT =
            """
            select p.id, p.order_id, o.title, p.port, p.state, p.instructed_at, p.acknowledge_by, p.acknowledged_at,
                   p.acknowledged_by, p.signed_as, p.reminded_at
              from port_instruction p join order_instruction o on o.order_id = p.order_id
            """;

    private final JdbcClient jdbc;

    Instructions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PortInstruction> find(InstructionId id) {
        return jdbc.sql(SELECT + " where p.id = ?")
                .param(id.value())
                .query(Instructions::instruction)
                .optional();
    }

    /** Writes one instruction per port. False when the ports of this order are instructed already. */
    boolean add(String orderId, String title, Collection<String> ports, Instant now, LocalDate acknowledgeBy) {
        int added = jdbc.sql(
                        """
                        insert into order_instruction (order_id, title, instructed_at, acknowledge_by)
                        values (?, ?, ?, ?) on conflict (order_id) do nothing
                        """)
                .params(orderId, title, Timestamp.from(now), acknowledgeBy)
                .update();
        if (added == 0) {
            return false;
        }
        jdbc.sql(
                        """
                        insert into port_instruction (id, order_id, port, state, instructed_at, acknowledge_by)
                        select :prefix || port, :order, port, 'TO_START', :now, :by from unnest(:ports) port
                        """)
                .param("prefix", InstructionId.of(orderId, "").value())
                .param("order", orderId)
                .param("now", Timestamp.from(now))
                .param("by", acknowledgeBy)
                .param("ports", ports.toArray(String[]::new))
                .update();
        return true;
    }

    /** The oldest instructions whose process has not started. They stay locked until commit; other nodes pass them by. */
    List<PortInstruction> lockToStart(int most) {
        return jdbc.sql(
                        SELECT
                                + " where p.state = 'TO_START' order by p.instructed_at, p.id limit ? for update of p skip locked")
                .param(most)
                .query(Instructions::instruction)
                .list();
    }

    void sent(Collection<InstructionId> ids, Instant now) {
        jdbc.sql(
                        "update port_instruction set state = 'SENT', started_at = :now where id in (:ids) and state = 'TO_START'")
                .param("now", Timestamp.from(now))
                .param("ids", ids.stream().map(InstructionId::value).toList())
                .update();
    }

    /** False when it waits for no acknowledgement any more. */
    boolean sign(InstructionId id, String username, String signedAs, Instant now) {
        return jdbc.sql(
                                """
                                update port_instruction set acknowledged_by = ?, signed_as = ?, acknowledged_at = ?
                                where id = ? and state = 'SENT' and acknowledged_by is null
                                """)
                        .params(username, signedAs, Timestamp.from(now), id.value())
                        .update()
                == 1;
    }

    /** False unless an officer has signed and it was not confirmed before. */
    boolean confirm(InstructionId id) {
        return jdbc.sql(
                                """
                                update port_instruction set state = 'ACKNOWLEDGED'
                                where id = ? and state = 'SENT' and acknowledged_by is not null
                                """)
                        .param(id.value())
                        .update()
                == 1;
    }

    void reminded(InstructionId id, Instant now) {
        jdbc.sql("update port_instruction set reminded_at = ? where id = ? and state = 'SENT'")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    static PortInstruction instruction(ResultSet row, int number) throws SQLException {
        return new PortInstruction(
                new InstructionId(row.getString("id")),
                row.getString("order_id"),
                row.getString("title"),
                row.getString("port"),
                InstructionState.valueOf(row.getString("state")),
                instant(row, "instructed_at"),
                row.getObject("acknowledge_by", LocalDate.class),
                instant(row, "acknowledged_at"),
                row.getString("acknowledged_by"),
                row.getString("signed_as"),
                instant(row, "reminded_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
