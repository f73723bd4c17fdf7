package org.openwro.enforcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openwro.enforcement.intake.Problem;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sendings of entry lines with their bad rows. */
@Repository
public class Uploads {

    private static final String COLUMNS =
            """
            select id, file_name, channel, uploaded_by, uploaded_at, moved_at, finished_at, state, stopped_by, stopped_at, rows_read,
                   rows_kept, rows_bad, hits, possible, no_evidence, not_screened
              from entry_line_upload
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    Uploads(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public Optional<Upload> find(UploadId id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id.value())
                .query(Upload.class)
                .optional();
    }

    /**
     * Newest first.
     *
     * @param username only those of this user; null for all
     */
    public Page<Upload> list(String username, PageQuery query) {
        String where = username == null ? " where cast(:user as text) is null" : " where uploaded_by = :user";
        long total = jdbc.sql("select count(*) from entry_line_upload" + where)
                .param("user", username)
                .query(Long.class)
                .single();
        List<Upload> items = jdbc.sql(COLUMNS + where + " order by uploaded_at desc, id limit :limit offset :offset")
                .param("user", username)
                .param("limit", query.size())
                .param("offset", query.offset())
                .query(Upload.class)
                .list();
        return Page.of(items, query, total);
    }

    /** Problems in the order in which they stand in the file. */
    public Page<Problem> problems(UploadId id, PageQuery query) {
        long total = jdbc.sql("select count(*) from entry_line_bad_row where upload_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
        List<Problem> items = jdbc.sql(
                        """
                        select line_number, line_id, column_name, problem, value from entry_line_bad_row
                        where upload_id = ? order by seq limit ? offset ?
                        """)
                .params(id.value(), query.size(), query.offset())
                .query(Uploads::problem)
                .list();
        return Page.of(items, query, total);
    }

    /** Problems are numbered from 1 without a gap, in the order in which they stand in the file. */
    public List<Problem> problemsAfter(UploadId id, int number, int most) {
        return jdbc.sql(
                        """
                        select line_number, line_id, column_name, problem, value from entry_line_bad_row
                        where upload_id = ? and seq > ? order by seq limit ?
                        """)
                .params(id.value(), number, most)
                .query(Uploads::problem)
                .list();
    }

    private static Problem problem(ResultSet row, int number) throws SQLException {
        return new Problem(
                row.getLong("line_number"),
                row.getString("line_id"),
                row.getString("column_name"),
                row.getString("problem"),
                row.getString("value"));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when this user has sent something under the same request key */
    void add(
            Readings.Reading reading,
            Submission submission,
            String spoolFile,
            Set<String> filingPorts,
            String username,
            Instant now) {
        Submission.Request request = submission.request();
        jdbc.sql(
                        """
                        insert into entry_line_upload (id, file_name, channel, uploaded_by, uploaded_at, moved_at, state,
                               request_key, content_hash, format, filing_ports, spool_file, reader, attempts)
                        values (?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?, ?, ?, ?, 1)
                        """)
                .params(Arrays.asList(
                        reading.upload().value(),
                        submission.fileName(),
                        submission.channel().name(),
                        username,
                        Timestamp.from(now),
                        Timestamp.from(now),
                        request == null ? null : request.key(),
                        request == null ? null : request.contentHash(),
                        submission.format().name(),
                        filingPorts == null ? null : filingPorts.toArray(String[]::new),
                        spoolFile,
                        reading.reader()))
                .update();
    }

    void addProblems(UploadId id, int firstSeq, List<Problem> problems) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (Problem problem : problems) {
            rows.add(new MapSqlParameterSource("upload", id.value())
                    .addValue("seq", firstSeq + rows.size())
                    .addValue("line", problem.lineNumber())
                    .addValue("lineId", problem.lineId())
                    .addValue("column", problem.column())
                    .addValue("problem", problem.messageKey())
                    .addValue("value", problem.value()));
        }
        batches.batchUpdate(
                """
                insert into entry_line_bad_row (upload_id, seq, line_number, line_id, column_name, problem, value)
                values (:upload, :seq, :line, :lineId, :column, :problem, :value)
                """,
                rows.toArray(SqlParameterSource[]::new));
    }

    /** An upload that was sent under a key, with the hash of its content. */
    record Requested(UploadId id, String contentHash) {}

    Optional<Requested> requested(String username, String key) {
        return jdbc.sql("select id, content_hash from entry_line_upload where uploaded_by = ? and request_key = ?")
                .params(username, key)
                .query((row, number) -> new Requested(new UploadId(row.getString("id")), row.getString("content_hash")))
                .optional();
    }

    /** What this user sent under this key. */
    public Optional<Upload> sent(String username, String key) {
        return jdbc.sql(COLUMNS + " where uploaded_by = ? and request_key = ?")
                .params(username, key)
                .query(Upload.class)
                .optional();
    }

    /** False when reading was stopped from elsewhere or taken over, so that nothing more may be kept. */
    boolean progress(Readings.Reading reading, Tally tally, Instant now) {
        return jdbc.sql(
                                """
                        update entry_line_upload
                           set rows_read = :read, rows_kept = :kept, rows_bad = :bad, hits = :hits, possible = :possible,
                               no_evidence = :none, not_screened = :not, moved_at = :now, attempts = 0
                         where id = :id and state = 'RUNNING' and reader is not distinct from cast(:reader as text)
                        """)
                        .param("read", tally.read())
                        .param("kept", tally.kept())
                        .param("bad", tally.bad())
                        .param("hits", tally.hits())
                        .param("possible", tally.possible())
                        .param("none", tally.noEvidence())
                        .param("not", tally.notScreened())
                        .param("now", Timestamp.from(now))
                        .param("id", reading.upload().value())
                        .param("reader", reading.reader())
                        .update()
                == 1;
    }

    /** False when it was over before. */
    boolean finish(UploadId id, Upload.State state, String stoppedBy, long stoppedAt, Instant now) {
        return jdbc.sql(
                                """
                        update entry_line_upload
                           set state = ?, stopped_by = ?, stopped_at = ?, finished_at = ?, moved_at = ?
                         where id = ? and state = 'RUNNING'
                        """)
                        .params(Arrays.asList(
                                state.name(),
                                stoppedBy,
                                stoppedAt,
                                Timestamp.from(now),
                                Timestamp.from(now),
                                id.value()))
                        .update()
                == 1;
    }

    /** Stops every upload of a stream that rests since before this moment: its reader is gone. */
    int stopResting(Instant since, String stoppedBy, Instant now) {
        return jdbc.sql(
                        """
                        update entry_line_upload set state = 'STOPPED', stopped_by = ?, finished_at = ?
                        where state = 'RUNNING' and spool_file is null and moved_at < ?
                        """)
                .params(stoppedBy, Timestamp.from(now), Timestamp.from(since))
                .update();
    }

    /** Files in a spool that nobody has read since this moment, oldest first. */
    List<UploadFile> unread(Instant since, int most) {
        return jdbc.sql(
                        """
                        select id, spool_file from entry_line_upload
                         where state = 'RUNNING' and spool_file is not null and moved_at < ? order by moved_at limit ?
                        """)
                .params(Timestamp.from(since), most)
                .query((row, number) -> new UploadFile(new UploadId(row.getString("id")), row.getString("spool_file")))
                .list();
    }

    /** An upload and its name in the spool. */
    record UploadFile(UploadId id, String spoolFile) {}

    /** Stops every upload that was begun too often without keeping a batch. */
    int giveUp(Instant since, String stoppedBy, Instant now) {
        return jdbc.sql(
                        """
                        update entry_line_upload set state = 'STOPPED', stopped_by = ?, stopped_at = rows_read, finished_at = ?
                        where state = 'RUNNING' and spool_file is not null and attempts >= ? and moved_at < ?
                        """)
                .params(stoppedBy, Timestamp.from(now), Readings.MOST_ATTEMPTS, Timestamp.from(since))
                .update();
    }
}
