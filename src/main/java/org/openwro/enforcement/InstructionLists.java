package org.openwro.enforcement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of instructions, by order and by port. */
@Repository
public class InstructionLists {

    /** What a port has done about an instruction. */
    public enum Filter {
        ACKNOWLEDGED("p.state = 'ACKNOWLEDGED'"),
        WAITING("p.state <> 'ACKNOWLEDGED'"),
        OVERDUE("p.state <> 'ACKNOWLEDGED' and p.acknowledge_by < :today");

        private final String condition;

        Filter(String condition) {
            this.condition = condition;
        }
    }

    private static final String PROGRESS =
            """
            select o.order_id, o.title, o.instructed_at, o.acknowledge_by, c.ports, c.acknowledged, c.overdue
              from (select * from order_instruction o where %s
                     order by o.instructed_at desc, o.order_id limit :limit offset :offset) o
              cross join lateral (
                    select count(*) ports, count(*) filter (where p.state = 'ACKNOWLEDGED') acknowledged,
                           count(*) filter (where p.state <> 'ACKNOWLEDGED' and p.acknowledge_by < :today) overdue
                      from port_instruction p where p.order_id = o.order_id) c
             order by o.instructed_at desc, o.order_id
            """;

    private final JdbcClient jdbc;

    InstructionLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Orders and how far their ports are, newest first.
     *
     * @param search part of the order's id or title; may be blank
     * @param onlyOpen only orders for which a port still waits
     */
    public Page<InstructionProgress> orders(String search, boolean onlyOpen, LocalDate today, PageQuery query) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = "true";
        if (search != null && !search.isBlank()) {
            params.put("search", "%" + search.strip().toLowerCase(Locale.ROOT) + "%");
            where += " and lower(o.order_id || ' ' || o.title) like :search";
        }
        if (onlyOpen) {
            where += " and exists (select 1 from port_instruction w"
                    + " where w.order_id = o.order_id and w.state in ('TO_START', 'SENT'))";
        }
        long total = jdbc.sql("select count(*) from order_instruction o where " + where)
                .params(params)
                .query(Long.class)
                .single();
        List<InstructionProgress> items = jdbc.sql(PROGRESS.formatted(where))
                .params(params)
                .param("today", today)
                .param("limit", query.size())
                .param("offset", query.offset())
                .query(InstructionProgress.class)
                .list();
        return Page.of(items, query, total);
    }

    public Optional<InstructionProgress> order(String orderId, LocalDate today) {
        return jdbc.sql(PROGRESS.formatted("o.order_id = :order"))
                .param("order", orderId)
                .param("today", today)
                .param("limit", 1)
                .param("offset", 0)
                .query(InstructionProgress.class)
                .optional();
    }

    /**
     * The ports of an order, late ones first.
     *
     * @param filter null for all
     * @param ports codes to which the list is cut; null for all
     */
    public Page<PortInstruction> ports(
            String orderId, Filter filter, Collection<String> ports, LocalDate today, PageQuery query) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("order", orderId);
        params.put("today", today);
        String where = " where p.order_id = :order and cast(:today as date) is not null";
        if (filter != null) {
            where += " and " + filter.condition;
        }
        if (ports != null) {
            params.put("ports", ports.toArray(String[]::new));
            where += " and p.port = any(:ports)";
        }
        long total = jdbc.sql("select count(*) from port_instruction p" + where)
                .params(params)
                .query(Long.class)
                .single();
        List<PortInstruction> items = jdbc.sql(Instructions.SELECT + where
                        + " order by p.state = 'ACKNOWLEDGED', p.port limit :limit offset :offset")
                .params(params)
                .param("limit", query.size())
                .param("offset", query.offset())
                .query(Instructions::instruction)
                .list();
        return Page.of(items, query, total);
    }
}
