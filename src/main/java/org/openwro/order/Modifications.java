package org.openwro.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.openwro.document.DocumentId;
import org.openwro.identity.Actor;
import org.openwro.screening.core.EndAnchor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The acts that changed orders in force. They are added and read, never changed: the database refuses it. */
@Repository
public class Modifications {

    private final JdbcClient jdbc;
    private final Clock clock;

    Modifications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The acts on an order, oldest first. */
    public List<Modification> of(OrderId id) {
        return jdbc.sql("select * from order_modification where order_id = ? order by seq limit 200")
                .param(id.value())
                .query(Modifications::modification)
                .list();
    }

    /** Adds an act; the order itself was saved before in the same transaction, so that two acts cannot take the same number. */
    void add(OrderId id, Release release, Collection<Integer> targets, DocumentId document, Actor actor) {
        jdbc.sql(
                        """
                        insert into order_modification (order_id, seq, kind, targets, anchor, effective_on, ground, authority,
                                                        document_id, acted_by, recorded_at)
                        values (:id, (select coalesce(max(seq), 0) + 1 from order_modification where order_id = :id), :kind,
                                :targets, :anchor, :effective, :ground, :authority, :document, :actor, :at)
                        """)
                .param("id", id.value())
                .param("kind", release.kind().name())
                .param("targets", targets.stream().sorted().toArray(Integer[]::new))
                .param("anchor", release.anchor().name())
                .param("effective", release.effectiveOn())
                .param("ground", release.ground().strip())
                .param("authority", release.authority())
                .param("document", document.value())
                .param("actor", actor.username())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Adds what a court did, or a correction, with both who proposed and who approved it. */
    void add(
            OrderId id,
            LaterAct act,
            Collection<Integer> targets,
            DocumentId document,
            String proposedBy,
            Actor actor) {
        jdbc.sql(
                        """
                        insert into order_modification (order_id, seq, kind, targets, anchor, effective_on, ground, court, was_text,
                                                        reads_text, document_id, proposed_by, acted_by, recorded_at)
                        values (:id, (select coalesce(max(seq), 0) + 1 from order_modification where order_id = :id), :kind,
                                :targets, :anchor, :effective, :ground, :court, :was, :reads, :document, :proposer, :actor, :at)
                        """)
                .param("id", id.value())
                .param("kind", act.kind().name())
                .param("targets", targets.stream().sorted().toArray(Integer[]::new))
                .param("anchor", act.anchor().name())
                .param("effective", act.effectiveOn())
                .param("ground", act.ground())
                .param("court", act.court())
                .param("was", act.was())
                .param("reads", act.reads())
                .param("document", document.value())
                .param("proposer", proposedBy)
                .param("actor", actor.username())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static Modification modification(ResultSet row, int number) throws SQLException {
        return new Modification(
                row.getInt("seq"),
                ActKind.valueOf(row.getString("kind")),
                List.of((Integer[]) row.getArray("targets").getArray()),
                EndAnchor.valueOf(row.getString("anchor")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("ground"),
                row.getString("authority"),
                row.getString("court"),
                row.getString("was_text"),
                row.getString("reads_text"),
                new DocumentId(row.getString("document_id")),
                row.getString("acted_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
