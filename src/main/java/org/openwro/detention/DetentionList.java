package org.openwro.detention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists of detentions, each within what its reader may see. */
@Repository
public class DetentionList {

    private static final int SOON_IN_DAYS = 14;

    private final JdbcClient jdbc;
    private final DetentionAccess access;
    private final Clock clock;

    DetentionList(JdbcClient jdbc, DetentionAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What is wanted; null or empty parts filter nothing.
     *
     * @param words looked for in number, entry number, importer and acting order
     * @param open true: not ended; false: ended
     * @param dueSoon only those with a clock that ends within two weeks or has ended
     * @param byDeadline the soonest deadline first, else the newest
     */
    public record Filter(
            String words, DetentionState state, String port, Boolean open, boolean dueSoon, boolean byDeadline) {

        public Filter(String words, DetentionState state, String port, Boolean open, boolean dueSoon) {
            this(words, state, port, open, dueSoon, dueSoon);
        }

        /** Everything without an end, the soonest deadline first; what waits without one comes last. */
        public static Filter openSoonestFirst() {
            return new Filter(null, null, null, true, false, true);
        }
    }

    @Transactional(readOnly = true)
    public Page<DetentionSummary> find(Filter filter, Actor actor, PageQuery query) {
        Map<String, Object> params = new HashMap<>();
        String where = where(filter, access.scopeOf(actor), params);
        long total = jdbc.sql("select count(*) from detention d where " + where)
                .params(params)
                .query(Long.class)
                .single();
        String order = filter.byDeadline() ? "d.next_due_on nulls last, d.id" : "d.held_on desc, d.id desc";
        List<DetentionSummary> items = jdbc.sql(
                        """
                        select d.id, d.entry_number, d.port, d.importer_name, d.import_date, d.held_on, d.state, d.instrument,
                               d.acting_order, d.next_due_on, d.ended_on, l.lines, l.value_usd
                          from (select * from detention d where %s order by %s limit :size offset :offset) d
                          cross join lateral (select count(*) as lines, coalesce(sum(value_usd), 0) as value_usd
                                                from detention_line where detention_id = d.id) l
                         order by %s
                        """
                                .formatted(where, order, order))
                .params(params)
                .param("size", query.size())
                .param("offset", query.offset())
                .query(DetentionSummary.class)
                .list();
        return Page.of(items, query, total);
    }

    private String where(Filter filter, DetentionAccess.Scope scope, Map<String, Object> params) {
        StringBuilder where = new StringBuilder("true");
        if (!scope.all()) {
            params.put("ports", orNothing(scope.ports()));
            params.put("organisations", orNothing(scope.organisations()));
            where.append(" and (d.port in (:ports) or d.organisation in (:organisations))");
        }
        if (filter.state() != null) {
            params.put("state", filter.state().name());
            where.append(" and d.state = :state");
        }
        if (filter.port() != null && !filter.port().isBlank()) {
            params.put("port", filter.port());
            where.append(" and d.port = :port");
        }
        if (filter.open() != null) {
            where.append(filter.open() ? " and d.ended_on is null" : " and d.ended_on is not null");
        }
        if (filter.dueSoon()) {
            params.put("soon", LocalDate.now(clock).plusDays(SOON_IN_DAYS));
            where.append(" and d.ended_on is null and d.next_due_on <= :soon");
        }
        if (filter.words() != null && !filter.words().isBlank()) {
            params.put("words", "%" + escaped(filter.words().strip()) + "%");
            where.append(" and (d.id ilike :words or d.entry_number ilike :words or d.importer_name ilike :words"
                    + " or d.acting_order ilike :words)");
        }
        return where.toString();
    }

    private static Collection<String> orNothing(Collection<String> values) {
        return values.isEmpty() ? List.of("") : values;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
