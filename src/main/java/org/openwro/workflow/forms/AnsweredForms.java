package org.openwro.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The forms filled in on cases: added and read, never changed. */
@Repository
public class AnsweredForms {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    AnsweredForms(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The forms of a case, newest first; at most 200. */
    public List<AnsweredForm> ofCase(String caseKey) {
        return jdbc.sql(
                        """
                        select business_key, task_name, form_key, form_version, answers, sha256, answered_by, answered_at
                        from answered_form where business_key = ? order by answered_at desc, id desc limit ?
                        """)
                .params(caseKey, MOST)
                .query(this::row)
                .list();
    }

    void add(AnsweredForm form, String taskId, String answers) {
        jdbc.sql(
                        """
                        insert into answered_form (business_key, task_id, task_name, form_key, form_version, answers, sha256,
                          answered_by, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        form.caseKey(),
                        taskId,
                        form.taskName(),
                        form.formKey(),
                        form.formVersion(),
                        answers,
                        form.sha256(),
                        form.answeredBy(),
                        OffsetDateTime.ofInstant(form.answeredAt(), ZoneOffset.UTC))
                .update();
    }

    private AnsweredForm row(ResultSet row, int number) throws SQLException {
        return new AnsweredForm(
                row.getString("business_key"),
                row.getString("task_name"),
                row.getString("form_key"),
                row.getInt("form_version"),
                answers(row.getString("answers")),
                row.getString("sha256"),
                row.getString("answered_by"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }

    private List<FormAnswer> answers(String stored) {
        try {
            return json.readValue(stored, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Answers of a form cannot be read", broken);
        }
    }
}
