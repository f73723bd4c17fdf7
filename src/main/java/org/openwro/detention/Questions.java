package org.openwro.detention;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the review asked, and what the importer answered. */
@Repository
public class Questions {

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Question> of(DetentionId id) {
        return jdbc.sql(
                        """
                        select seq, question, asked_by, asked_at, answer, answered_by, answered_at
                          from detention_question where detention_id = ? order by seq limit 500
                        """)
                .param(id.value())
                .query(Question.class)
                .list();
    }

    /** A question that waits for its answer. */
    public record Waiting(String detentionId, int seq, String question, Instant askedAt) {}

    /** Questions without an answer on these detentions, the oldest first; the caller names only what the reader may see. */
    public List<Waiting> waiting(Collection<String> detentions) {
        return detentions.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                select detention_id, seq, question, asked_at from detention_question
                                 where detention_id in (:ids) and answer is null
                                 order by asked_at, detention_id, seq limit 200
                                """)
                        .param("ids", detentions)
                        .query(Waiting.class)
                        .list();
    }

    void ask(DetentionId id, String question, String by, Instant now) {
        jdbc.sql(
                        """
                        insert into detention_question (detention_id, seq, question, asked_by, asked_at)
                        select :id, coalesce(max(seq), 0) + 1, :question, :by, :now
                          from detention_question where detention_id = :id
                        """)
                .param("id", id.value())
                .param("question", question)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    void answer(DetentionId id, int seq, String answer, String by, Instant now) {
        jdbc.sql(
                        """
                        update detention_question set answer = :answer, answered_by = :by, answered_at = :now
                         where detention_id = :id and seq = :seq and answer is null
                        """)
                .param("answer", answer)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .param("seq", seq)
                .update();
    }
}
