package org.openwro.order;

import java.time.LocalDate;
import java.util.List;
import org.openwro.screening.core.Instrument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened in the register as a whole: orders issued, modified and revoked, newest first. An event whose day is not known is left
 * out, and so is one that only takes effect on a later day.
 */
@Service
@Transactional(readOnly = true)
public class RegisterNews {

    private static final String EVENTS =
            """
            select o.id, o.instrument, o.title, o.country, o.merchandise, e.kind, e.happened_on, e.seq, e.ground
              from (select id order_id, 'ISSUED' kind, issued_from happened_on, 0 seq, '' ground
                      from trade_order where issued_from = issued_to
                    union all
                    select order_id, kind, effective_on, seq, ground from order_modification
                    union all
                    select c.order_id,
                           case c.status when 'INACTIVE_REVOKED' then 'REVOCATION' when 'INACTIVE_VACATED' then 'VACATUR' else 'MODIFICATION' end, c.on_from, c.seq, ''
                      from order_status_change c
                     where c.status in ('PARTIALLY_ACTIVE', 'INACTIVE_MODIFIED', 'INACTIVE_REVOKED', 'INACTIVE_VACATED') and length(c.on_text) = 10
                       and not exists (select 1 from order_modification m
                                        where m.order_id = c.order_id and m.effective_on = c.on_from)) e
              join trade_order o on o.id = e.order_id
             where o.state in ('IN_FORCE', 'ENDED') and e.happened_on between :from and :to
             order by e.happened_on desc, o.id, e.seq desc limit :most
            """;

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final JdbcClient jdbc;

    RegisterNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest events up to this day. */
    public List<Item> newest(LocalDate today, int most) {
        return between(EVER, today, most);
    }

    /** Events of these days, both included. */
    public List<Item> between(LocalDate from, LocalDate to, int most) {
        return jdbc.sql(EVENTS)
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query((row, number) -> new Item(
                        new OrderId(row.getString("id")),
                        Instrument.valueOf(row.getString("instrument")),
                        row.getString("title"),
                        row.getString("country"),
                        row.getString("merchandise"),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getInt("seq"),
                        row.getString("ground")))
                .list();
    }

    /** What happened; part of message keys. */
    public enum Kind {
        ISSUED,
        MODIFICATION,
        REVOCATION,
        VACATUR,
        STAY,
        REMAND,
        RESUMPTION,
        CORRECTION
    }

    /**
     * One event.
     *
     * @param on day of signature, or first day of the change, Eastern Time
     * @param seq tells events of one kind and order apart
     * @param ground why it was changed, as published; may be empty
     */
    public record Item(
            OrderId id,
            Instrument instrument,
            String title,
            String country,
            String merchandise,
            Kind kind,
            LocalDate on,
            int seq,
            String ground) {}
}
