package org.openwro.enforcement.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers and questions about possible matches. They are added and never changed. */
@Repository
public class MatchAnswers {

    private final JdbcClient jdbc;

    MatchAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All answers about a line, the newest first. */
    public List<MatchAnswer> of(String lineId) {
        return jdbc.sql(
                        """
                        select line_id, seq, kind, order_id, reason, words, correction, answered_by, answered_at
                          from match_answer where line_id = ? order by seq desc limit 100
                        """)
                .param(lineId)
                .query(MatchAnswer.class)
                .list();
    }

    public Optional<MatchAnswer> last(String lineId) {
        return of(lineId).stream().findFirst();
    }

    void add(MatchAnswer answer) {
        jdbc.sql(
                        """
                        insert into match_answer (line_id, seq, kind, order_id, reason, words, correction, answered_by, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(java.util.Arrays.asList(
                        answer.lineId(),
                        answer.seq(),
                        answer.kind().name(),
                        answer.orderId(),
                        answer.reason() == null ? null : answer.reason().name(),
                        answer.words(),
                        answer.correction(),
                        answer.answeredBy(),
                        Timestamp.from(answer.answeredAt())))
                .update();
    }

    /** @param advice null while nobody has answered */
    public record Question(
            String lineId,
            int seq,
            String question,
            String askedBy,
            Instant askedAt,
            String advice,
            String advisedBy,
            Instant advisedAt) {}

    /** All questions about a line, the newest first. */
    public List<Question> questions(String lineId) {
        return jdbc.sql(
                        """
                        select line_id, seq, question, asked_by, asked_at, advice, advised_by, advised_at
                          from match_question where line_id = ? order by seq desc limit 100
                        """)
                .param(lineId)
                .query(Question.class)
                .list();
    }

    void ask(String lineId, String question, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into match_question (line_id, seq, question, asked_by, asked_at)
                        select :line, coalesce(max(seq), 0) + 1, :question, :by, :at from match_question where line_id = :line
                        """)
                .param("line", lineId)
                .param("question", question)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void advise(String lineId, String advice, String by, Instant at) {
        jdbc.sql(
                        """
                        update match_question set advice = ?, advised_by = ?, advised_at = ? where line_id = ? and advice is null
                        """)
                .params(advice, by, Timestamp.from(at), lineId)
                .update();
    }
}
