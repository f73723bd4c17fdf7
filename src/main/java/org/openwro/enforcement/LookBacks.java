package org.openwro.enforcement;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** Counts lines that an order met. */
    void met(String orderId, int hits, int possible) {
        jdbc.sql("update look_back set hits = hits + ?, possible = possible + ? where order_id = ?")
                .params(hits, possible, orderId)
                .update();
    }

    /** False when another worker was first. */
    boolean done(String orderId, Instant now) {
        return jdbc.sql(
                                """
                        update look_back set state = 'DONE', lines_all = lines_read, finished_at = ?, moved_at = ?
                         where order_id = ? and state = 'RUNNING'
                        """)
                        .params(at(now), at(now), orderId)
                        .update()
                == 1;
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
