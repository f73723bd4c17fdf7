package org.openwro.enforcement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openwro.identity.Actor;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines that point to an order, newest import first; port people see those of their ports. */
@Repository
public class HitList {

    private static final String COLUMNS =
            """
            select line_id, entry_number, port_code, import_date, importer_name, manufacturer_name, country_of_origin,
                   description, result, acting_order, acting_instrument, score, decision
              from entry_line
            """;

    private final JdbcClient jdbc;

    HitList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<HitRow> list(HitFilter filter, Actor actor, PageQuery query) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = " where " + String.join(" and ", conditions(filter, actor, params));
        long total = jdbc.sql("select count(*) from entry_line" + where)
                .params(params)
                .query(Long.class)
                .single();
        List<HitRow> items = jdbc.sql(
                        COLUMNS + where + " order by import_date desc, line_id limit :limit offset :offset")
                .params(params)
                .param("limit", query.size())
                .param("offset", query.offset())
                .query(HitRow.class)
                .list();
        return Page.of(items, query, total);
    }

    private static List<String> conditions(HitFilter filter, Actor actor, Map<String, Object> params) {
        List<String> found = new ArrayList<>();
        found.add("result in ('HIT', 'POSSIBLE')");
        put(
                found,
                params,
                "result = :result",
                "result",
                filter.result() == null ? "" : filter.result().name());
        if (filter.undecided()) {
            found.add("result = 'POSSIBLE' and decision is null");
        }
        Set<String> ports = LineAccess.portsOf(actor);
        if (ports != null) {
            params.put("ports", ports.toArray(String[]::new));
            found.add("port_code = any(:ports)");
        }
        put(found, params, "port_code = :port", "port", filter.port());
        put(found, params, ":order = any(matched_orders)", "order", filter.orderId());
        put(found, params, "upload_id = :upload", "upload", filter.uploadId());
        if (filter.from() != null) {
            params.put("from", filter.from());
            found.add("import_date >= :from");
        }
        if (filter.to() != null) {
            params.put("to", filter.to());
            found.add("import_date <= :to");
        }
        return found;
    }

    private static void put(
            List<String> found, Map<String, Object> params, String condition, String name, String value) {
        if (value != null && !value.isBlank()) {
            params.put(name, value.strip());
            found.add(condition);
        }
    }
}
