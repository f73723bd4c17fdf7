package org.openwro.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.openwro.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The approval chains. Acts are added and read, never changed: the database refuses it. For staff only. */
@Repository
public class Approvals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Approvals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public ApprovalChain of(OrderId id) {
        return new ApprovalChain(jdbc.sql("select * from order_approval where order_id = ? order by seq limit 5000")
                .param(id.value())
                .query(Approvals::approval)
                .list());
    }

    /** The act that finished a task; empty while it is open. */
    Optional<Approval> finishing(String taskId) {
        return jdbc.sql(
                        """
                        select * from order_approval where task_id = ? and outcome <> 'SAVED' order by seq desc limit 1
                        """)
                .param(taskId)
                .query(Approvals::approval)
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody else acted at the same moment */
    void add(OrderId id, String taskId, ApprovalStep step, ApprovalOutcome outcome, String comment, Actor actor) {
        jdbc.sql(
                        """
                        insert into order_approval (order_id, seq, task_id, step, username, outcome, comment, decided_at)
                        values (:id, (select coalesce(max(seq), 0) + 1 from order_approval where order_id = :id),
                                :task, :step, :actor, :outcome, :comment, :at)
                        """)
                .param("id", id.value())
                .param("task", taskId)
                .param("step", step.name())
                .param("actor", actor.username())
                .param("outcome", outcome.name())
                .param("comment", comment == null ? "" : comment.strip())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static Approval approval(ResultSet row, int number) throws SQLException {
        return new Approval(
                row.getInt("seq"),
                ApprovalStep.valueOf(row.getString("step")),
                row.getString("username"),
                ApprovalOutcome.valueOf(row.getString("outcome")),
                row.getString("comment"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
