package org.openwro.enforcement.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openwro.enforcement.LinesPossible.Possible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews of possible matches, one per line. */
@Repository
public class MatchReviews {

    private static final String COLUMNS =
            "select line_id, port_code, order_id, state, opened_at, due_on from match_review ";

    private final JdbcClient jdbc;

    MatchReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<MatchReview> find(String lineId) {
        return jdbc.sql(COLUMNS + "where line_id = ?")
                .param(lineId)
                .query(MatchReview.class)
                .optional();
    }

    /** Reviews whose process is to be started; those answered before are opened once more, those that are open stay as they are. */
    void open(List<Possible> lines, Instant now, LocalDate dueOn) {
        jdbc.sql(
                        """
                        insert into match_review (line_id, port_code, order_id, state, opened_at, due_on)
                        select line, port, trade_order, 'TO_START', :now, :due
                          from unnest(:lines, :ports, :orders) as possible (line, port, trade_order) order by line
                        on conflict (line_id) do update
                           set order_id = excluded.order_id, state = 'TO_START', opened_at = excluded.opened_at, due_on = excluded.due_on
                         where match_review.state in ('ANSWERED', 'SETTLED')
                        """)
                .param("now", Timestamp.from(now))
                .param("due", dueOn)
                .param("lines", lines.stream().map(each -> each.line().lineId()).toArray(String[]::new))
                .param(
                        "ports",
                        lines.stream().map(each -> each.line().portCode()).toArray(String[]::new))
                .param("orders", lines.stream().map(Possible::orderId).toArray(String[]::new))
                .update();
    }

    /** A review whose process is to be started, with the maker of its line. */
    record ToStart(String lineId, String portCode, String orderId, LocalDate dueOn, String maker) {}

    /** The next reviews to start, the oldest first; nobody else gets the same. */
    List<ToStart> lockToStart(int most) {
        return jdbc.sql(
                        """
                        select r.line_id, r.port_code, r.order_id, r.due_on, l.manufacturer_name as maker
                          from match_review r
                          join entry_line_key k on k.line_id = r.line_id
                          join entry_line l on l.line_id = k.line_id and l.import_date = k.import_date
                         where r.state = 'TO_START' order by r.opened_at, r.line_id limit ? for update of r skip locked
                        """)
                .param(most)
                .query(ToStart.class)
                .list();
    }

    /** Settles reviews that are open and answers which these were, with how far they had come. */
    List<MatchReview> settle(Collection<String> lineIds) {
        List<MatchReview> open = jdbc.sql(
                        COLUMNS
                                + "where line_id = any(?) and state in ('TO_START', 'WAITING', 'ASKED') order by line_id for update")
                .param(lineIds.toArray(String[]::new))
                .query(MatchReview.class)
                .list();
        if (!open.isEmpty()) {
            move(open.stream().map(MatchReview::lineId).toList(), ReviewState.SETTLED);
        }
        return open;
    }

    void move(Collection<String> lineIds, ReviewState state) {
        jdbc.sql("update match_review set state = ? where line_id = any(?)")
                .params(state.name(), lineIds.toArray(String[]::new))
                .update();
    }

    /** False when it is not in this state any more. */
    boolean move(String lineId, ReviewState from, ReviewState to) {
        return jdbc.sql("update match_review set state = ? where line_id = ? and state = ?")
                        .params(to.name(), lineId, from.name())
                        .update()
                == 1;
    }
}
