package org.openwro.petition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisations;
import org.openwro.order.OrderId;
import org.openwro.order.ReleaseKind;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists petitions: all to the agency, to others only those of the companies for which they act. */
@Component
public class PetitionLists {

    private static final String FILTER =
            """
            from petition p join organisation o on o.id = p.organisation
            where ((:everything and p.filed_on is not null) or p.organisation = any(:mine))
              and (:state::text is null or p.state = :state)
              and (:words::text is null or p.id ilike :words or p.title ilike :words or p.order_id ilike :words
                   or o.name ilike :words)
            """;

    private final JdbcClient jdbc;
    private final Organisations organisations;

    PetitionLists(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Page<PetitionSummary> search(PetitionSearch search, PageQuery query, Actor actor) {
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put("everything", Petitioners.readsEvery(actor));
        filter.put("mine", organisations.representedBy(actor).toArray(String[]::new));
        filter.put("state", search.state() == null ? null : search.state().name());
        filter.put("words", search.like());
        long total = jdbc.sql("select count(*) " + FILTER)
                .params(filter)
                .query(Long.class)
                .single();
        var items = jdbc.sql("select p.id, p.order_id, p.title, p.kind, p.state, o.name, p.filed_on " + FILTER
                        + " order by p.filed_on desc, p.id desc limit :size offset :offset")
                .params(filter)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, number) -> new PetitionSummary(
                        new PetitionId(row.getString("id")),
                        new OrderId(row.getString("order_id")),
                        row.getString("title"),
                        ReleaseKind.valueOf(row.getString("kind")),
                        PetitionState.valueOf(row.getString("state")),
                        row.getString("name"),
                        row.getObject("filed_on", LocalDate.class)))
                .list();
        return Page.of(items, query, total);
    }
}
