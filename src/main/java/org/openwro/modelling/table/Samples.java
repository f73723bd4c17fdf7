package org.openwro.modelling.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.modelling.ModelVersion;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Samples that are kept with a decision table and asked again of each of its versions. */
@Service
public class Samples {

    static final int MOST = 100;
    private static final int LONGEST = 200;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final AskTable tables;
    private final AuditTrail audit;
    private final Clock clock;

    Samples(JdbcClient jdbc, AskTable tables, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A sample and what a version says to it.
     *
     * @param facts as typed, by the name of the input
     * @param expected what the version said with which it was kept
     */
    public record Asked(long id, Map<String, String> facts, String expected, TableAnswer got) {

        public boolean isAsExpected() {
            return got.isAnswered() && got.words().equals(expected);
        }
    }

    private record Row(long id, String facts, String expected) {}

    /** Every sample of the table, asked of this version. */
    @Transactional(readOnly = true)
    public List<Asked> askAll(ModelVersion version) {
        List<Row> rows = jdbc.sql("select id, facts::text as facts, expected from decision_sample where model_key = ?"
                        + " order by id limit " + MOST)
                .param(version.key())
                .query(Row.class)
                .list();
        DecisionSheet sheet = DecisionSheet.of(version.content()).orElse(null);
        return rows.stream()
                .map(row -> {
                    Map<String, String> facts = read(row.facts());
                    TableAnswer got = sheet == null
                            ? TableAnswer.unanswerable()
                            : tables.ask(version, AskTable.typed(sheet, facts));
                    return new Asked(row.id(), facts, row.expected(), got);
                })
                .toList();
    }

    /** Keeps a sample with the answer that the version gives now. */
    @Transactional
    public Outcome<TableAnswer> keep(ModelVersion version, Map<String, String> facts, Actor actor) {
        if (!mayKeep(actor)) {
            return Outcome.refused(Refusal.of("modelling.refused.notYours"));
        }
        DecisionSheet sheet = DecisionSheet.of(version.content()).orElse(null);
        if (sheet == null) {
            return Outcome.refused(Refusal.of("modelling.table.problem.none"));
        }
        TableAnswer answer = tables.ask(version, AskTable.typed(sheet, facts));
        if (!answer.isAnswered()) {
            return Outcome.refused(Refusal.of(answer.problem()));
        }
        long kept = jdbc.sql("select count(*) from decision_sample where model_key = ?")
                .param(version.key())
                .query(Long.class)
                .single();
        if (kept >= MOST || facts.values().stream().anyMatch(each -> each.length() > LONGEST)) {
            return Outcome.refused(Refusal.of("modelling.table.refused.many", MOST, LONGEST));
        }
        jdbc.sql(
                        "insert into decision_sample (model_key, facts, expected, made_by, made_at) values (?, ?::jsonb, ?, ?, ?)")
                .params(
                        version.key(),
                        write(facts),
                        answer.words(),
                        actor.username(),
                        java.sql.Timestamp.from(clock.instant()))
                .update();
        audit.record(
                version.subject(),
                actor,
                "audit.modelling.sampleKept",
                String.valueOf(version.number()),
                answer.words());
        return Outcome.done(answer);
    }

    @Transactional
    public Outcome<Long> remove(ModelVersion version, long id, Actor actor) {
        if (!mayKeep(actor)) {
            return Outcome.refused(Refusal.of("modelling.refused.notYours"));
        }
        int removed = jdbc.sql("delete from decision_sample where id = ? and model_key = ?")
                .params(id, version.key())
                .update();
        if (removed == 1) {
            audit.record(version.subject(), actor, "audit.modelling.sampleRemoved", String.valueOf(id));
        }
        return Outcome.done(id);
    }

    public static boolean mayKeep(Actor actor) {
        return actor.has(Role.MODEL_EDITOR, Role.MODEL_APPROVER);
    }

    private static Map<String, String> read(String facts) {
        try {
            return JSON.readValue(facts, FACTS);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String write(Map<String, String> facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
