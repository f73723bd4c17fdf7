package org.openwro.petition;

import java.util.List;
import org.openwro.order.OrderId;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Orders on which a petition can be filed: in force, with a target that is still without an end. */
@Component
public class PetitionableOrders {

    private static final String FILTER =
            """
            from trade_order
            where state = 'IN_FORCE'
              and exists (select 1 from order_target t where t.order_id = trade_order.id and t.in_force_to is null)
              and (:words = '' or words @@ websearch_to_tsquery('simple', :words) or id ilike '%' || :words || '%'
                   or title ilike '%' || :words || '%')
            """;

    private final JdbcClient jdbc;

    PetitionableOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An order as a line of the choice. */
    public record Choice(OrderId id, String title, String merchandise, String country) {}

    /** Whether this order is among them. */
    @Transactional(readOnly = true)
    public boolean contains(OrderId order) {
        return jdbc.sql("select exists (select 1 " + FILTER + " and id = :order)")
                .param("words", "")
                .param("order", order.value())
                .query(Boolean.class)
                .single();
    }

    /** Newest first; words are looked for in number, title, producer, goods and region. */
    @Transactional(readOnly = true)
    public Page<Choice> search(String words, PageQuery query) {
        String wanted = words == null ? "" : words.strip();
        long total = jdbc.sql("select count(*) " + FILTER)
                .param("words", wanted)
                .query(Long.class)
                .single();
        List<Choice> items = jdbc.sql("select id, title, merchandise, country " + FILTER
                        + " order by issued_from desc nulls first, id desc limit :size offset :offset")
                .param("words", wanted)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, number) -> new Choice(
                        new OrderId(row.getString("id")),
                        row.getString("title"),
                        row.getString("merchandise"),
                        row.getString("country")))
                .list();
        return Page.of(items, query, total);
    }
}
