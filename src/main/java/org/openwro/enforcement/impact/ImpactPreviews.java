package org.openwro.enforcement.impact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.openwro.enforcement.EnforcementSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs of drafts over the lines held, by order and content of its scope. */
@Repository
class ImpactPreviews {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final EnforcementSettings settings;

    ImpactPreviews(JdbcClient jdbc, ObjectMapper json, EnforcementSettings settings) {
        this.jdbc = jdbc;
        this.json = json;
        this.settings = settings;
    }

    /** A run is named by its order and the content hash of the scope. */
    record Run(String orderId, String termsHash) {}

    Optional<ImpactPreview> find(Run run, Instant now) {
        Instant cutOff = now.minus(settings.cutOffAfter());
        return jdbc.sql("select * from impact_preview where order_id = ? and terms_hash = ?")
                .params(run.orderId(), run.termsHash())
                .query((row, number) -> preview(row, cutOff))
                .optional();
    }

    /** False when the run is under way already. */
    boolean begin(Run run, String by, LocalDate from, LocalDate to, long lines, Instant now) {
        return jdbc.sql(
                                """
                                insert into impact_preview as p
                                       (order_id, terms_hash, asked_by, asked_at, from_day, to_day, state, lines_all, moved_at)
                                values (:order, :hash, :by, :now, :from, :to, 'RUNNING', :lines, :now)
                                on conflict (order_id, terms_hash) do update
                                   set asked_by = :by, asked_at = :now, from_day = :from, to_day = :to, state = 'RUNNING',
                                       lines_all = :lines, lines_read = 0, moved_at = :now, finished_at = null, result = null
                                 where p.state <> 'RUNNING' or p.moved_at < :cutOff
                                """)
                        .param("order", run.orderId())
                        .param("hash", run.termsHash())
                        .param("by", by)
                        .param("from", from)
                        .param("to", to)
                        .param("lines", lines)
                        .param("now", at(now))
                        .param("cutOff", at(now.minus(settings.cutOffAfter())))
                        .update()
                == 1;
    }

    void moved(Run run, long read, Instant now) {
        jdbc.sql("update impact_preview set lines_read = ?, moved_at = ? where order_id = ? and terms_hash = ?")
                .params(read, at(now), run.orderId(), run.termsHash())
                .update();
    }

    void end(Run run, ImpactResult result, Instant now) {
        jdbc.sql(
                        """
                        update impact_preview set state = 'DONE', finished_at = ?, moved_at = ?, result = cast(? as jsonb)
                         where order_id = ? and terms_hash = ?
                        """)
                .params(at(now), at(now), written(result), run.orderId(), run.termsHash())
                .update();
    }

    private ImpactPreview preview(ResultSet row, Instant cutOff) throws SQLException {
        boolean done = row.getString("state").equals("DONE");
        return new ImpactPreview(
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getLong("lines_all"),
                row.getLong("lines_read"),
                done,
                !done
                        && row.getObject("moved_at", OffsetDateTime.class)
                                .toInstant()
                                .isBefore(cutOff),
                done ? read(row.getString("result")) : null);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private String written(ImpactResult result) {
        try {
            return json.writeValueAsString(result);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private ImpactResult read(String text) {
        try {
            return json.readValue(text, ImpactResult.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
