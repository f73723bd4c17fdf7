package org.openwro.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openwro.identity.Actor;
import org.openwro.screening.core.EndAnchor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposed acts of courts and corrections, until the Commissioner decides. For headquarters only. */
@Repository
public class LaterActs {

    /**
     * A proposal.
     *
     * @param decidedBy username; null while it waits
     * @param approved null while it waits
     * @param comment why it was returned; may be empty
     */
    public record Proposal(
            long id,
            OrderId order,
            LaterAct act,
            String proposedBy,
            Instant proposedAt,
            Boolean approved,
            String decidedBy,
            Instant decidedAt,
            String comment) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    LaterActs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(OrderId order, LaterAct act, Actor actor) {
        return jdbc.sql(
                        """
                        insert into order_act_proposal (order_id, kind, targets, anchor, effective_on, ground, court, was_text,
                               reads_text, proposed_by, proposed_at)
                        values (:order, :kind, :targets, :anchor, :effective, :ground, :court, :was, :reads, :actor, :now)
                        returning id
                        """)
                .param("order", order.value())
                .param("kind", act.kind().name())
                .param("targets", act.targets().stream().sorted().toArray(Integer[]::new))
                .param("anchor", act.anchor().name())
                .param("effective", act.effectiveOn())
                .param("ground", act.ground())
                .param("court", act.court())
                .param("was", act.was())
                .param("reads", act.reads())
                .param("actor", actor.username())
                .param("now", now())
                .query(Long.class)
                .single();
    }

    public Optional<Proposal> find(long id) {
        return jdbc.sql("select * from order_act_proposal where id = ?")
                .param(id)
                .query(LaterActs::proposal)
                .optional();
    }

    /** Those on one order, the newest first. */
    public List<Proposal> of(OrderId order) {
        return jdbc.sql("select * from order_act_proposal where order_id = ? order by id desc limit 50")
                .param(order.value())
                .query(LaterActs::proposal)
                .list();
    }

    /** Those that wait for the Commissioner, the oldest first. */
    public List<Proposal> waiting() {
        return jdbc.sql("select * from order_act_proposal where state = 'PROPOSED' order by id limit 100")
                .query(LaterActs::proposal)
                .list();
    }

    /** False when somebody else decided meanwhile. */
    boolean decide(long id, boolean approved, String comment, Actor actor) {
        return jdbc.sql(
                                """
                                update order_act_proposal
                                   set state = :state, comment = :comment, decided_by = :actor, decided_at = :now
                                 where id = :id and state = 'PROPOSED'
                                """)
                        .param("state", approved ? "APPROVED" : "RETURNED")
                        .param("comment", comment == null ? "" : comment.strip())
                        .param("actor", actor.username())
                        .param("now", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Proposal(
                row.getLong("id"),
                new OrderId(row.getString("order_id")),
                new LaterAct(
                        ActKind.valueOf(row.getString("kind")),
                        Set.copyOf(Arrays.asList(
                                (Integer[]) row.getArray("targets").getArray())),
                        EndAnchor.valueOf(row.getString("anchor")),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("ground"),
                        row.getString("court"),
                        row.getString("was_text"),
                        row.getString("reads_text")),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                state.equals("PROPOSED") ? null : state.equals("APPROVED"),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("comment"));
    }
}
