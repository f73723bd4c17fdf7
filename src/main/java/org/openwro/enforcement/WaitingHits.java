package org.openwro.enforcement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.openwro.enforcement.EntryLines.Answered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hits that are kept and whose detentions are still to be opened. */
@Repository
class WaitingHits {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    WaitingHits(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A line that waits already, under an earlier answer, waits under this one.
     *
     * @param upload with which the lines came, or the order whose look-back met them
     * @param left when others than the reader of this upload may take them, because it has broken off
     */
    void add(UploadId upload, List<Answered> hits, Instant left) {
        if (hits.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into entry_line_hit (line_id, upload_id, grounds, put_off_until)
                        select id, :upload, cast(grounds as jsonb), :left
                          from unnest(:ids, :grounds) with ordinality as hit (id, grounds, place) order by place
                        on conflict (line_id) do update set grounds = excluded.grounds
                        """)
                .param("upload", upload.value())
                .param("left", Timestamp.from(left))
                .param("ids", hits.stream().map(each -> each.line().lineId()).toArray(String[]::new))
                .param(
                        "grounds",
                        hits.stream()
                                .map(each -> written(Grounds.of(each.screening())))
                                .toArray(String[]::new))
                .update();
    }

    /**
     * Takes the oldest that are due, for this transaction: they are gone when it commits and due again when it does not.
     *
     * @param upload only those of this upload; null for all
     */
    List<Hit> take(String upload, int most, Instant now) {
        return jdbc.sql(
                        """
                        with due as (
                             delete from entry_line_hit where seq in (
                                    select seq from entry_line_hit
                                     where (cast(:upload as text) is null or upload_id = :upload)
                                       and (put_off_until is null or put_off_until <= :now)
                                     order by seq limit :most for update skip locked)
                             returning seq, line_id, grounds)
                        select due.grounds, l.* from due
                          join entry_line_key k on k.line_id = due.line_id
                          join entry_line l on l.line_id = k.line_id and l.import_date = k.import_date
                         order by due.seq
                        """)
                .param("upload", upload)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(this::hit)
                .list();
    }

    /** When opening together failed, these are tried later, each alone. */
    void putOff(String lineId, Instant until) {
        jdbc.sql("update entry_line_hit set put_off_until = ? where line_id = ?")
                .params(Timestamp.from(until), lineId)
                .update();
    }

    private Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(EntryLines.entryLine(row), read(row.getString("grounds")), null, null);
    }

    private String written(List<Ground> grounds) {
        try {
            return json.writeValueAsString(grounds);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private List<Ground> read(String grounds) {
        try {
            return List.of(json.readValue(grounds, Ground[].class));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
