package org.openwro.order;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.openwro.calendar.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what the status of an order is from which day on, and since when that is known. Rows are only added: the last one of those whose
 * day has come tells the status, so that what was known on an earlier day is told by leaving out what became known later.
 */
@Repository
class StatusChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    StatusChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Derives the status anew after an act; the order itself was saved before in the same transaction. */
    void follow(Order order, String note) {
        List<StatusStep> derived = history(order).steps();
        List<StatusStep> kept = kept(order.id());
        int same = 0;
        while (same < kept.size() && same < derived.size() && isSame(kept.get(same), derived.get(same))) {
            same++;
        }
        derived.subList(same, derived.size()).forEach(step -> add(order.id(), step, note));
        StatusStep last = derived.get(derived.size() - 1);
        if (same == derived.size() && kept.size() > same) {
            add(order.id(), new StatusStep(last.status(), kept.get(same).on()), note);
        }
        list(order.id(), last);
    }

    private StatusHistory history(Order order) {
        PartialDate since = order.effectiveOn().map(PartialDate::of).orElse(order.issued());
        return order.isFinding()
                ? StatusHistory.ofFinding(since, order.targets())
                : StatusHistory.ofWro(since, order.targets(), findings(order.id()));
    }

    private static boolean isSame(StatusStep one, StatusStep other) {
        return one.status() == other.status()
                && one.on().text().equals(other.on().text())
                && Objects.equals(one.on().from(), other.on().from());
    }

    private void add(OrderId id, StatusStep step, String note) {
        jdbc.sql(
                        """
                        insert into order_status_change (order_id, seq, status, on_text, on_from, note, recorded_at, known_at)
                        values (:id, (select coalesce(max(seq), 0) + 1 from order_status_change where order_id = :id),
                                :status, :on, :from, :note, :at, :at)
                        """)
                .param("id", id.value())
                .param("status", step.status().code())
                .param("on", step.on().text())
                .param("from", step.on().from())
                .param("note", note)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private void list(OrderId id, StatusStep last) {
        jdbc.sql("update trade_order set status = :status, status_on = :on, status_from = :from where id = :id")
                .param("id", id.value())
                .param("status", last.status().code())
                .param("on", last.on().text())
                .param("from", last.on().from())
                .update();
    }

    /** What the rows tell today, without those that a later row overrides. */
    private List<StatusStep> kept(OrderId id) {
        return jdbc.sql("select c.status, c.on_text, c.on_from from order_status_change c where c.order_id = :id and "
                        + StatusAsOf.NOT_OVERRIDDEN + " order by c.seq limit 1000")
                .param("id", id.value())
                .param("known", null, Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, number) -> new StatusStep(
                        ListedStatus.ofCode(row.getString("status")),
                        new PartialDate(row.getString("on_text"), row.getObject("on_from", LocalDate.class), null)))
                .list();
    }

    /** The Findings that are or were applied in place of this WRO. */
    private List<StatusHistory.Replacement> findings(OrderId id) {
        return jdbc.sql(
                        """
                        select coalesce(effective_on::text, issued) since, case when state = 'ENDED' then status_from end ended
                          from trade_order
                         where supersedes = ? and state in ('IN_FORCE', 'ENDED') order by effective_on nulls last, id limit 100
                        """)
                .param(id.value())
                .query((row, number) -> StatusHistory.Replacement.finding(
                        PartialDate.parse(row.getString("since")), row.getObject("ended", LocalDate.class)))
                .list();
    }
}
