package org.openwro.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of outgoing mail. */
@Repository
class OutboxRows {

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Message message, Instant now) {
        jdbc.sql(
                        """
                        insert into outgoing_mail (recipient, subject, body, case_key, unsubscribe, next_attempt_at, created_at)
                        values (:recipient, :subject, :body, :case, :unsubscribe, :now, :now)
                        """)
                .param("recipient", message.recipient())
                .param("subject", message.subject())
                .param("body", message.body())
                .param("case", message.caseKey())
                .param("unsubscribe", message.unsubscribe())
                .param("now", utc(now))
                .update();
    }

    /** The mail that has waited longest, locked for this transaction; one that another node works on is passed over. */
    Optional<OutgoingMail> lockDue(Instant now) {
        return jdbc.sql(
                        """
                        select * from outgoing_mail where state = 'WAITING' and next_attempt_at <= :now
                        order by next_attempt_at limit 1 for update skip locked
                        """)
                .param("now", utc(now))
                .query(OutboxRows::mail)
                .optional();
    }

    void sent(long id, Instant now) {
        jdbc.sql(
                        """
                        update outgoing_mail set state = 'SENT', attempts = attempts + 1, sent_at = :now, last_error = null
                        where id = :id
                        """)
                .param("id", id)
                .param("now", utc(now))
                .update();
    }

    void failed(long id, OutgoingMail.State state, Instant nextAttempt, String error) {
        jdbc.sql(
                        """
                        update outgoing_mail
                        set state = :state, attempts = attempts + 1, next_attempt_at = :next, last_error = :error
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("next", utc(nextAttempt))
                .param("error", error)
                .update();
    }

    /** Puts a failed mail back as new; false when there is no failed mail of that number. */
    boolean tryAgain(long id, Instant now) {
        return jdbc.sql(
                                """
                                update outgoing_mail set state = 'WAITING', attempts = 0, next_attempt_at = :now
                                where id = :id and state = 'FAILED'
                                """)
                        .param("id", id)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    Optional<OutgoingMail> find(long id) {
        return jdbc.sql("select * from outgoing_mail where id = :id")
                .param("id", id)
                .query(OutboxRows::mail)
                .optional();
    }

    Page<OutgoingMail> newest(PageQuery query) {
        long total =
                jdbc.sql("select count(*) from outgoing_mail").query(Long.class).single();
        List<OutgoingMail> mails = jdbc.sql("select * from outgoing_mail order by id desc limit :size offset :offset")
                .param("size", query.size())
                .param("offset", query.offset())
                .query(OutboxRows::mail)
                .list();
        return Page.of(mails, query, total);
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OutgoingMail mail(ResultSet row, int number) throws SQLException {
        return new OutgoingMail(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("case_key"),
                row.getString("unsubscribe"),
                OutgoingMail.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "next_attempt_at"),
                row.getString("last_error"),
                instant(row, "created_at"),
                instant(row, "sent_at"));
    }
}
