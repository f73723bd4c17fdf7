package org.openwro.enforcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs of new orders over the lines held, and how far each is. */
@Repository
public class LookBacks {

    private final JdbcClient jdbc;

    LookBacks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a run goes on.
     *
     * @param month first day of the month that is being read; null before the first
     * @param line line id after which to go on
     */
    record Position(LocalDate month, String line, long read) {}

    /** A run that this node has taken. */
    record Taken(String orderId, LocalDate fromDay, Position position) {}

    /** Newest first. */
    public Page<LookBack> list(PageQuery query) {
        long total =
                jdbc.sql("select count(*) from look_back").query(Long.class).single();
        return Page.of(
                jdbc.sql("select * from look_back order by asked_at desc, order_id limit ? offset ?")
                        .params(query.size(), query.offset())
                        .query(LookBacks::lookBack)
                        .list(),
                query,
                total);
    }

    public Optional<LookBack> find(String orderId) {
        return jdbc.sql("select * from look_back where order_id = ?")
                .param(orderId)
                .query(LookBacks::lookBack)
                .optional();
    }

    /** Does nothing when it was asked for before. */
    void ask(String orderId, String title, LocalDate from, Instant now) {
        jdbc.sql(
                        """
                        insert into look_back (order_id, title, from_day, asked_at, state, moved_at)
                        values (?, ?, ?, ?, 'WAITING', ?) on conflict do nothing
                        """)
                .params(orderId, title, from, at(now), at(now))
                .update();
    }

    /**
     * Takes the oldest run that waits, or that its node left.
     *
     * @param rest how long a run waits at first, so that batches that were screened without the order are committed by then
     * @param cutOff how long a run may stand still before another node takes it
     */
    Optional<Taken> take(Instant now, Duration rest, Duration cutOff) {
        return jdbc.sql(
                        """
                        update look_back set state = 'RUNNING', moved_at = :now
                         where order_id = (select order_id from look_back
                                            where state = 'WAITING' and asked_at <= :rested or state = 'RUNNING' and moved_at < :left
                                            order by asked_at limit 1 for update skip locked)
                        returning order_id, from_day, at_month, at_line, lines_read
                        """)
                .param("now", at(now))
                .param("rested", at(now.minus(rest)))
                .param("left", at(now.minus(cutOff)))
                .query((row, number) -> new Taken(
                        row.getString("order_id"),
                        row.getObject("from_day", LocalDate.class),
                        new Position(
                                row.getObject("at_month", LocalDate.class),
                                row.getString("at_line"),
                                row.getLong("lines_read"))))
                .optional();
    }

    void counted(String orderId, long lines) {
        jdbc.sql("update look_back set lines_all = ? where order_id = ?")
                .params(lines, orderId)
                .update();
    }

    void moved(String orderId, Position position, int hits, int possible, Instant now) {
        jdbc.sql(
                        """
                        update look_back set at_month = ?, at_line = ?, lines_read = ?, hits = hits + ?, possible = possible + ?,
                               moved_at = ?
                         where order_id = ?
                        """)
                .params(position.month(), position.line(), position.read(), hits, possible, at(now), orderId)
                .update();
    }

    void done(String orderId, Instant now) {
        jdbc.sql("update look_back set state = 'DONE', finished_at = ?, moved_at = ? where order_id = ?")
                .params(at(now), at(now), orderId)
                .update();
    }

    private static LookBack lookBack(ResultSet row, int number) throws SQLException {
        return new LookBack(
                row.getString("order_id"),
                row.getString("title"),
                row.getObject("from_day", LocalDate.class),
                Instructions.instant(row, "asked_at"),
                LookBack.State.valueOf(row.getString("state")),
                row.getLong("lines_all"),
                row.getLong("lines_read"),
                row.getInt("hits"),
                row.getInt("possible"),
                Instructions.instant(row, "finished_at"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
