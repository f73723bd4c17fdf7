package org.openwro.allegation;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages on a report. Added and read, never changed. */
@Repository
public class ReportMessages {

    private final JdbcClient jdbc;

    ReportMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AllegationId id, ReportMessage message) {
        jdbc.sql("insert into allegation_message (allegation_id, sent_by, sent_on, text) values (?, ?, ?, ?)")
                .params(Arrays.asList(id.value(), message.sentBy(), message.sentOn(), message.text()))
                .update();
    }

    /** Oldest first. */
    public List<ReportMessage> of(AllegationId id) {
        return jdbc.sql(
                        """
                        select sent_by, sent_on, text from allegation_message
                        where allegation_id = ? order by id limit 500
                        """)
                .param(id.value())
                .query(ReportMessage.class)
                .list();
    }
}
