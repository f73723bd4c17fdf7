package org.openwro.enforcement;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.openwro.screening.core.Result;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who reads which upload. A reading belongs to one reader at a time; one that rests too long is taken over by another. */
@Repository
class Readings {

    /** After so many beginnings without a batch that was kept, the file is given up. */
    static final int MOST_ATTEMPTS = 5;

    private static final int LOOKED_AT = 50;

    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reader null for a stream that nobody can take over */
    record Reading(UploadId upload, String reader) {}

    /**
     * A reading that was taken over.
     *
     * @param done what is kept already; as many rows are passed over
     * @param filingPorts null for all
     */
    record Taken(
            Reading reading,
            String fileName,
            Submission.Format format,
            String spoolFile,
            String username,
            Set<String> filingPorts,
            Tally done) {}

    static String newReader() {
        return UUID.randomUUID().toString();
    }

    /**
     * Takes the oldest reading that its reader left and whose file lies here.
     *
     * @param lease how long a reading may rest before it counts as left
     */
    @Transactional
    public List<Taken> take(Instant now, Duration lease, Predicate<String> lieHere) {
        List<Taken> left = jdbc.sql(
                        """
                        select u.*, (select count(*) from entry_line_bad_row b where b.upload_id = u.id) as problems
                          from entry_line_upload u
                         where state = 'RUNNING' and spool_file is not null and attempts < :most and moved_at < :left
                         order by moved_at limit :looked for update of u skip locked
                        """)
                .param("most", MOST_ATTEMPTS)
                .param("left", Timestamp.from(now.minus(lease)))
                .param("looked", LOOKED_AT)
                .query(Readings::taken)
                .list();
        List<Taken> mine = left.stream()
                .filter(each -> lieHere.test(each.spoolFile()))
                .limit(1)
                .toList();
        mine.forEach(each -> jdbc.sql(
                        "update entry_line_upload set reader = ?, attempts = attempts + 1, moved_at = ? where id = ?")
                .params(
                        each.reading().reader(),
                        Timestamp.from(now),
                        each.reading().upload().value())
                .update());
        return mine;
    }

    /** Tells that these readers live. */
    void renew(Collection<String> readers, Instant now) {
        if (!readers.isEmpty()) {
            jdbc.sql("update entry_line_upload set moved_at = ? where state = 'RUNNING' and reader = any(?)")
                    .params(Timestamp.from(now), readers.toArray(String[]::new))
                    .update();
        }
    }

    /** Lets another take this reading over at once. */
    void release(Reading reading) {
        jdbc.sql("update entry_line_upload set moved_at = uploaded_at - interval '1 day', reader = null"
                        + " where id = ? and reader = ? and state = 'RUNNING'")
                .params(reading.upload().value(), reading.reader())
                .update();
    }

    /** Those of the files that are still to be read. */
    Set<String> needed(Collection<String> spoolFiles) {
        return jdbc.sql("select spool_file from entry_line_upload where state = 'RUNNING' and spool_file = any(?)")
                .param(spoolFiles.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        Array ports = row.getArray("filing_ports");
        Map<Result, Integer> results = new EnumMap<>(Result.class);
        results.put(Result.HIT, row.getInt("hits"));
        results.put(Result.POSSIBLE, row.getInt("possible"));
        results.put(Result.NO_EVIDENCE, row.getInt("no_evidence"));
        results.put(Result.NOT_SCREENED, row.getInt("not_screened"));
        return new Taken(
                new Reading(new UploadId(row.getString("id")), newReader()),
                row.getString("file_name"),
                Submission.Format.valueOf(row.getString("format")),
                row.getString("spool_file"),
                row.getString("uploaded_by"),
                ports == null ? null : Set.of((String[]) ports.getArray()),
                new Tally(row.getInt("rows_read"), row.getInt("rows_bad"), row.getInt("problems"), results));
    }
}
