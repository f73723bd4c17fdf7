package org.openwro.detention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openwro.order.OrderId;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of the shipments that an order held when it was changed. For those who work on the order; importers see their own. */
@Component
public class ShipmentsUnderOrder {

    private static final String SHIPMENTS =
            """
            with held as (
                select d.id, d.entry_number, d.importer_name, d.port, d.state, d.held_on,
                       count(*) filter (where h.lifted_on is not null) lifted,
                       count(*) filter (where h.lifted_on is null) kept
                from detention_line_order h join detention d on d.id = h.detention_id
                where h.order_id = :order and d.held_on <= :since and (d.ended_on is null or d.ended_on >= :since)
                group by d.id),
            others as (
                select o.detention_id, array_agg(distinct o.order_id) ids from detention_line_order o
                where o.detention_id in (select id from held) and o.order_id <> :order and o.lifted_on is null
                group by o.detention_id),
            shipment as (
                select held.*, coalesce(others.ids, '{}') others,
                       case when lifted = 0 then 'NOT_REACHED'
                            when state in ('RELEASED', 'PARTIALLY_RELEASED') then 'RELEASED'
                            when kept > 0 then 'PARTLY_LIFTED'
                            when cardinality(coalesce(others.ids, '{}')) > 0 then 'HELD_BY_OTHERS'
                            else 'KEEPS_ITS_WAY' end outcome
                from held left join others on others.detention_id = held.id)
            """;

    private final JdbcClient jdbc;

    ShipmentsUnderOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the change meant for a shipment. */
    public enum Outcome {
        RELEASED,
        /** Lifted from it, but another order holds it. */
        HELD_BY_OTHERS,
        /** Lifted from some of its lines only. */
        PARTLY_LIFTED,
        /** The change does not reach goods of its day, target or producer, or not yet. */
        NOT_REACHED,
        /** Lifted, but excluded or being exported before. */
        KEEPS_ITS_WAY;

        public String labelKey() {
            return "detention.effect." + name();
        }
    }

    /** @param others orders that still hold it */
    public record Held(
            DetentionId id,
            String entryNumber,
            String importer,
            String port,
            DetentionState state,
            Outcome outcome,
            List<String> others) {}

    /** @param since day of the change; what ended before it is left out */
    @Transactional(readOnly = true)
    public Map<Outcome, Long> count(OrderId order, LocalDate since) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        jdbc.sql(SHIPMENTS + "select outcome, count(*) from shipment group by outcome")
                .param("order", order.value())
                .param("since", since)
                .query((row, number) -> counts.put(Outcome.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return counts;
    }

    /** Longest held first. */
    @Transactional(readOnly = true)
    public Page<Held> of(OrderId order, LocalDate since, PageQuery query) {
        List<Held> items = jdbc.sql(
                        SHIPMENTS + "select * from shipment order by held_on, id limit :size offset :offset")
                .param("order", order.value())
                .param("since", since)
                .param("size", query.size())
                .param("offset", query.offset())
                .query(ShipmentsUnderOrder::held)
                .list();
        long total =
                count(order, since).values().stream().mapToLong(Long::longValue).sum();
        return Page.of(items, query, total);
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                new DetentionId(row.getString("id")),
                row.getString("entry_number"),
                row.getString("importer_name"),
                row.getString("port"),
                DetentionState.valueOf(row.getString("state")),
                Outcome.valueOf(row.getString("outcome")),
                Arrays.asList((String[]) row.getArray("others").getArray()));
    }
}
