package org.openwro.enforcement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The months of look-backs, shared by the workers of all nodes. */
@Repository
class LookBackMonths {

    private final JdbcClient jdbc;

    LookBackMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A month that this worker reads.
     *
     * @param from first day that counts
     * @param before first day that does not count any more
     */
    record Month(String orderId, LocalDate month, LocalDate from, LocalDate before, String worker) {}

    /**
     * Begins the runs that wait, once the batches that were screened without their orders are committed.
     *
     * @param rested only those that were asked for before this moment
     */
    @Transactional
    public void begin(Instant now, Instant rested, LocalDate today) {
        jdbc.sql(
                        """
                        with begun as (
                             update look_back set state = 'RUNNING', moved_at = :now, lines_all = (
                                    select coalesce(sum(greatest(reltuples, 0)), 0) from pg_class
                                     where oid = any (array(
                                           select to_regclass('entry_line_' || to_char(month, 'YYYYMM'))
                                             from generate_series(date_trunc('month', cast(from_day as timestamp)), cast(:today as timestamp), interval '1 month') month)))
                              where state = 'WAITING' and asked_at <= :rested
                             returning order_id, from_day)
                        insert into look_back_month (order_id, month, state, moved_at)
                        select order_id, cast(month as date), 'WAITING', :now
                          from begun, generate_series(date_trunc('month', cast(from_day as timestamp)), cast(:today as timestamp), interval '1 month') month
                         where to_regclass('entry_line_' || to_char(month, 'YYYYMM')) is not null
                        """)
                .param("now", at(now))
                .param("rested", at(rested))
                .param("today", today)
                .update();
    }

    /**
     * Takes a month that waits, or that its worker left: the newest of the oldest run.
     *
     * @param cutOff how long a month may stand still before another worker takes it
     */
    @Transactional
    public Optional<Month> take(Instant now, Duration cutOff) {
        Optional<Month> month = jdbc.sql(
                        """
                        select m.order_id, m.month, greatest(m.month, l.from_day) as first
                          from look_back_month m join look_back l on l.order_id = m.order_id
                         where m.state = 'WAITING' or m.state = 'RUNNING' and m.moved_at < ?
                         order by l.asked_at, m.month desc limit 1 for update of m skip locked
                        """)
                .param(at(now.minus(cutOff)))
                .query((row, number) -> {
                    LocalDate first = row.getObject("month", LocalDate.class);
                    return new Month(
                            row.getString("order_id"),
                            first,
                            row.getObject("first", LocalDate.class),
                            first.plusMonths(1),
                            UUID.randomUUID().toString());
                })
                .optional();
        month.ifPresent(taken -> {
            jdbc.sql(
                            """
                            update look_back l set lines_read = l.lines_read - m.lines_read from look_back_month m
                             where m.order_id = l.order_id and m.order_id = ? and m.month = ? and m.lines_read > 0
                            """)
                    .params(taken.orderId(), taken.month())
                    .update();
            jdbc.sql("update look_back_month set state = 'RUNNING', worker = ?, moved_at = ?, lines_read = 0"
                            + " where order_id = ? and month = ?")
                    .params(taken.worker(), at(now), taken.orderId(), taken.month())
                    .update();
        });
        return month;
    }

    /** False when another worker has taken the month over. */
    @Transactional
    public boolean read(Month month, long lines, Instant now) {
        boolean mine = jdbc.sql(
                                """
                        update look_back_month set lines_read = lines_read + ?, moved_at = ?
                         where order_id = ? and month = ? and worker = ? and state = 'RUNNING'
                        """)
                        .params(lines, at(now), month.orderId(), month.month(), month.worker())
                        .update()
                == 1;
        if (mine) {
            jdbc.sql("update look_back set lines_read = lines_read + ?, moved_at = ? where order_id = ?")
                    .params(lines, at(now), month.orderId())
                    .update();
        }
        return mine;
    }

    void done(Month month, Instant now) {
        jdbc.sql(
                        "update look_back_month set state = 'DONE', moved_at = ? where order_id = ? and month = ? and worker = ?")
                .params(at(now), month.orderId(), month.month(), month.worker())
                .update();
    }

    /** Runs of which every month is read. */
    java.util.List<String> read() {
        return jdbc.sql(
                        """
                        select order_id from look_back l where state = 'RUNNING' and not exists (
                               select 1 from look_back_month m where m.order_id = l.order_id and m.state <> 'DONE')
                         order by asked_at limit 100
                        """)
                .query(String.class)
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
