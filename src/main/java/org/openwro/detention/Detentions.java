package org.openwro.detention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openwro.calendar.Deadline;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The detentions. Who may read them is checked by those who show them, see {@link DetentionAccess}. */
@Repository
public class Detentions {

    private final JdbcClient jdbc;
    private final LineTable lines;
    private final DetentionClocks clocks;

    Detentions(JdbcClient jdbc, LineTable lines, DetentionClocks clocks) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.clocks = clocks;
    }

    public Optional<Detention> find(DetentionId id) {
        return jdbc.sql("select * from detention where id = ?")
                .param(id.value())
                .query(DetentionRows::read)
                .optional()
                .map(this::withLines);
    }

    /** @throws IllegalArgumentException when there is none */
    public Detention get(DetentionId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No detention " + id));
    }

    /** The detentions of this entry that have not come to an end, newest first. */
    public List<Detention> openOf(String entryNumber) {
        return jdbc
                .sql("select * from detention where entry_number = ? and ended_on is null order by id desc limit 100")
                .param(entryNumber)
                .query(DetentionRows::read)
                .list()
                .stream()
                .map(this::withLines)
                .toList();
    }

    /** Ids of the detentions in which this order still holds a line. */
    List<DetentionId> heldUnder(String orderId) {
        return jdbc.sql(
                        """
                        select distinct o.detention_id
                          from detention_line_order o join detention d on d.id = o.detention_id
                         where o.order_id = ? and o.lifted_on is null and d.ended_on is null
                         order by o.detention_id limit 100000
                        """)
                .param(orderId)
                .query((row, number) -> new DetentionId(row.getString(1)))
                .list();
    }

    /** Ids of the orders and presumptions that hold a line of a detention without an end. */
    List<String> holding() {
        return jdbc.sql(
                        """
                        select distinct o.order_id
                          from detention_line_order o join detention d on d.id = o.detention_id
                         where o.lifted_on is null and d.ended_on is null
                         order by o.order_id limit 10000
                        """)
                .query(String.class)
                .list();
    }

    /** Makes two that lift the same order wait for one another. */
    void lockLift(String orderId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('lift ' || ?))::text")
                .param(orderId)
                .query(String.class)
                .optional();
    }

    /** Pairs of line and order, joined by a blank, of which one was held before. */
    Set<String> known(Collection<String> lineIds) {
        return lineIds.isEmpty()
                ? Set.of()
                : jdbc.sql("select line_id || ' ' || order_id from detention_line_order where line_id in (:lines)")
                        .param("lines", lineIds)
                        .query(String.class)
                        .set();
    }

    /** Makes two batches with lines of the same entry wait for one another. */
    void lockEntry(String entryNumber) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('detention ' || ?))::text")
                .param(entryNumber)
                .query(String.class)
                .optional();
    }

    void add(Detention detention) {
        DetentionRecord row = detention.row();
        jdbc.sql(
                        """
                        insert into detention (id, entry_number, port, import_date, importer_name, organisation, held_on,
                               raised_by, raised_reason, instrument, acting_order, state)
                        values (:id, :entry, :port, :imported, :importer, :organisation, :held,
                               :raisedBy, :raisedReason, :instrument, :acting, :state)
                        """)
                .param("id", row.id.value())
                .param("entry", row.shipment.entryNumber())
                .param("port", row.shipment.port())
                .param("imported", row.shipment.importDate())
                .param("importer", row.shipment.importerName())
                .param("organisation", row.shipment.organisation())
                .param("held", row.heldOn)
                .param("raisedBy", row.raised.by())
                .param("raisedReason", row.raised.reason())
                .param("instrument", row.instrument.name())
                .param("acting", row.actingOrder)
                .param("state", row.state.name())
                .update();
        lines.save(row.id, row.lines.all());
    }

    void save(Detention detention) {
        DetentionRecord row = detention.row();
        int changed = jdbc.sql(
                        """
                        update detention
                           set version = version + 1, instrument = :instrument, acting_order = :acting_order, state = :state,
                               presented_on = :presented_on, decided_on = :decided_on, decided_by = :decided_by,
                               silent = :silent, noticed_on = :noticed_on,
                               response_extended_to = :response_extended_to, proof_filed_on = :proof_filed_on,
                               reviewed_by = :reviewed_by, review_note = :review_note,
                               admissibility_by = :admissibility_by, exclusion_ground = :exclusion_ground,
                               seized_on = :seized_on, excluded_on = :excluded_on, export_asked_on = :export_asked_on,
                               protest_filed_on = :protest_filed_on, protest_grounds = :protest_grounds,
                               protest_decided_on = :protest_decided_on, protest_reason = :protest_reason,
                               disposed_on = :disposed_on, disposed_where = :disposed_where,
                               disposed_before = :disposed_before, next_due_on = :next_due_on, ended_on = :ended_on
                         where id = :id and version = :version
                        """)
                .params(DetentionRows.changing(row))
                .param(
                        "next_due_on",
                        clocks.next(detention).map(Deadline::dueOn).orElse(null))
                .param("id", row.id.value())
                .param("version", row.version)
                .update();
        if (changed != 1) {
            throw new OptimisticLockingFailureException("Detention " + row.id + " changed meanwhile");
        }
        lines.save(row.id, row.lines.all());
    }

    private Detention withLines(DetentionRecord row) {
        row.lines.load(lines.of(row.id));
        return new Detention(row);
    }
}
