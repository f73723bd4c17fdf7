package org.openwro.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.screening.core.Instrument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists of orders for those who draft and approve them; for staff only. */
@Repository
public class DraftList {

    /** Where a draft can stand before it is in force or has ended. */
    public static final List<OrderState> IN_DRAFTING =
            List.of(OrderState.DRAFT, OrderState.LEGAL_CLEARED, OrderState.SIGNED);

    private static final String FILTER =
            """
            from trade_order
            where source = 'OPENWRO' and state in (:states)
              and (:words::text is null or id ilike :words or title ilike :words or case_id ilike :words)
            """;

    private final JdbcClient jdbc;

    DraftList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Drafts, the newest number first.
     *
     * @param state null for every draft that is on its way
     * @param search part of the number, the title or the case; blank for all
     */
    @Transactional(readOnly = true)
    public Page<DraftLine> list(OrderState state, String search, PageQuery query) {
        List<String> states =
                state == null ? IN_DRAFTING.stream().map(OrderState::name).toList() : List.of(state.name());
        String words = search == null || search.isBlank()
                ? null
                : "%" + search.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
        long total = jdbc.sql("select count(*) " + FILTER)
                .param("states", states)
                .param("words", words)
                .query(Long.class)
                .single();
        List<DraftLine> lines = jdbc.sql(
                        "select id, instrument, state, title, country, case_id, drafted_by, issued_from " + FILTER
                                + " order by id desc limit :size offset :offset")
                .param("states", states)
                .param("words", words)
                .param("size", query.size())
                .param("offset", query.offset())
                .query(DraftList::line)
                .list();
        return Page.of(lines, query, total);
    }

    /** The WROs in force that a Finding can replace, the newest first. */
    @Transactional(readOnly = true)
    public List<DraftLine> replaceable() {
        return jdbc.sql(
                        """
                        select id, instrument, state, title, country, case_id, drafted_by, issued_from
                        from trade_order where state = 'IN_FORCE' and instrument = 'WRO'
                        order by issued_from desc nulls last, id limit 500
                        """)
                .query(DraftList::line)
                .list();
    }

    private static DraftLine line(ResultSet row, int number) throws SQLException {
        return new DraftLine(
                new OrderId(row.getString("id")),
                Instrument.valueOf(row.getString("instrument")),
                OrderState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("country"),
                row.getString("case_id"),
                row.getString("drafted_by"),
                row.getObject("issued_from", LocalDate.class));
    }
}
