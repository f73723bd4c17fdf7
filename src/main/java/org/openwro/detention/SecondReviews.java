package org.openwro.detention;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The readings of second trade specialists. */
@Repository
public class SecondReviews {

    private final JdbcClient jdbc;

    SecondReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were made. */
    public List<SecondReview> of(DetentionId id) {
        return jdbc.sql(
                        """
                        select reviewer, confirmed, note, decided_on from detention_second_review
                         where detention_id = ? order by seq limit 100
                        """)
                .param(id.value())
                .query(SecondReview.class)
                .list();
    }

    void add(DetentionId id, SecondReview review) {
        jdbc.sql(
                        """
                        insert into detention_second_review (detention_id, seq, reviewer, confirmed, note, decided_on)
                        select :id, coalesce(max(seq), 0) + 1, :reviewer, :confirmed, :note, :on
                          from detention_second_review where detention_id = :id
                        """)
                .param("id", id.value())
                .param("reviewer", review.reviewer())
                .param("confirmed", review.confirmed())
                .param("note", review.note())
                .param("on", review.decidedOn())
                .update();
    }
}
