package org.openwro.order;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.reference.Countries;
import org.openwro.reference.Industry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The orders as everybody may read them: those of the public history, and those issued here once they are in force or were. Drafts are
 * never shown.
 */
@Service
@Transactional(readOnly = true)
public class OrderRegister {

    /** More than an export is ever meant to hold. */
    private static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final Countries countries;
    private final RegisterDetails details;
    private final Clock clock;

    OrderRegister(JdbcClient jdbc, Countries countries, RegisterDetails details, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.countries = countries;
        this.details = details;
    }

    public Page<RegisterEntry> search(RegisterFilter filter, RegisterSort sort, PageQuery query) {
        return Page.of(list(filter, sort, query.size(), query.offset()), query, count(filter));
    }

    /** Every order that fits, for an export. */
    public List<RegisterEntry> all(RegisterFilter filter, RegisterSort sort) {
        return list(filter, sort, MOST, 0);
    }

    public long count(RegisterFilter filter) {
        RegisterCondition condition = RegisterCondition.of(filter, countries, clock);
        return jdbc.sql("select count(*) from trade_order o where " + condition.sql())
                .params(condition.params())
                .query(Long.class)
                .single();
    }

    /** The industry of an order by most of its tariff numbers; empty for one on all goods, or on goods without a number. */
    public Optional<Industry> industryOf(OrderId id) {
        return jdbc.sql("select " + RegisterCondition.INDUSTRY + " from trade_order o where o.id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .flatMap(Industry::find);
    }

    /** Empty for a draft, as if there were none. */
    public Optional<RegisterDetail> find(OrderId id) {
        return find(id, null);
    }

    /**
     * The order as it stood; empty also when there was none, or when it was not known.
     *
     * @param asOf null: as it stands
     */
    public Optional<RegisterDetail> find(OrderId id, AsOf asOf) {
        RegisterCondition condition =
                RegisterCondition.of(RegisterFilter.everything().asOf(asOf), countries, clock);
        return jdbc.sql("select %s from trade_order o where o.id = :id and %s"
                        .formatted(RegisterRows.COLUMNS, condition.sql()))
                .params(condition.params())
                .param("id", id.value())
                .query(RegisterRows::entry)
                .optional()
                .map(entry -> details.of(entry, asOf));
    }

    private List<RegisterEntry> list(RegisterFilter filter, RegisterSort sort, int limit, long offset) {
        RegisterCondition condition = RegisterCondition.of(filter, countries, clock);
        return jdbc.sql("select %s from trade_order o where %s order by %s limit :limit offset :offset"
                        .formatted(RegisterRows.COLUMNS, condition.sql(), sort.sql()))
                .params(condition.params())
                .param("limit", limit)
                .param("offset", offset)
                .query(RegisterRows::entry)
                .list();
    }
}
