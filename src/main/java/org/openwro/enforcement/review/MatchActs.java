package org.openwro.enforcement.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.openwro.screening.core.EntryLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers that take in many lines at once, and the lines that are still to be answered. */
@Repository
class MatchActs {

    /** What one act takes in at most. */
    static final int MOST = 10_000;

    /** Other open reviews of the port whose lines say the same of maker and goods and resemble the same orders. */
    private static final String ALIKE =
            """
            select r.line_id, r.state
              from entry_line_key bk
              join entry_line b on b.line_id = bk.line_id and b.import_date = bk.import_date
              join match_review br on br.line_id = b.line_id
              join match_review r on r.port_code = br.port_code and r.order_id = br.order_id and r.line_id <> b.line_id
                                 and r.state in ('TO_START', 'WAITING')
              join entry_line_key k on k.line_id = r.line_id
              join entry_line l on l.line_id = k.line_id and l.import_date = k.import_date
             where bk.line_id = :line and l.result = 'POSSIBLE' and l.decision is null
               and (l.manufacturer_name, l.manufacturer_address, l.manufacturer_city, l.manufacturer_country, l.country_of_origin,
                    l.hts, l.description, l.vessel_name)
                 = (b.manufacturer_name, b.manufacturer_address, b.manufacturer_city, b.manufacturer_country, b.country_of_origin,
                    b.hts, b.description, b.vessel_name)
               and l.matched_orders @> b.matched_orders and l.matched_orders <@ b.matched_orders
             limit :most
            """;

    private final JdbcClient jdbc;

    MatchActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int countAlike(String lineId) {
        return jdbc.sql("select count(*) from (" + ALIKE + ") alike")
                .param("line", lineId)
                .param("most", MOST)
                .query(Integer.class)
                .single();
    }

    /** Takes all alike away from who might answer them, and answers how many there are. */
    int begin(EntryLine line, Verdict verdict, String by, Instant at) {
        long act = jdbc.sql(
                        """
                        insert into match_act (line_id, port_code, reason, words, answered_by, answered_at)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        line.lineId(),
                        line.portCode(),
                        verdict.reason(),
                        verdict.words().strip(),
                        by,
                        Timestamp.from(at))
                .query(Long.class)
                .single();
        return jdbc.sql(
                        "with alike as (" + ALIKE
                                + """
                        ), locked as (
                             select line_id, state from match_review r
                              where line_id in (select line_id from alike) and state in ('TO_START', 'WAITING')
                              order by line_id for update skip locked
                        ), answered as (
                             update match_review r set state = 'ANSWERED' from locked where r.line_id = locked.line_id)
                        insert into match_act_line (line_id, act_id, started)
                        select line_id, :act, state = 'WAITING' from locked
                        """)
                .param("line", line.lineId())
                .param("most", MOST)
                .param("act", act)
                .update();
    }

    /** A line to answer, with the answer. */
    record ToAnswer(String lineId, boolean started, String portCode, String reason, String words, String answeredBy) {

        Verdict verdict() {
            return new Verdict(MatchAnswer.Kind.DOES_NOT_FALL_UNDER.name(), null, reason, words);
        }
    }

    /** Takes some for this transaction: they are gone when it commits. */
    List<ToAnswer> take(int most, Instant now) {
        return jdbc.sql(
                        """
                        with taken as (
                             delete from match_act_line where line_id in (
                                    select line_id from match_act_line where put_off_until is null or put_off_until <= ?
                                     order by line_id limit ? for update skip locked)
                             returning line_id, act_id, started)
                        select t.line_id, t.started, a.port_code, a.reason, a.words, a.answered_by
                          from taken t join match_act a on a.id = t.act_id
                        """)
                .params(Timestamp.from(now), most)
                .query(ToAnswer.class)
                .list();
    }

    void putOff(String lineId, Instant until) {
        jdbc.sql("update match_act_line set put_off_until = ? where line_id = ?")
                .params(Timestamp.from(until), lineId)
                .update();
    }
}
