package org.openwro.admissibility.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openwro.detention.DetentionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of supply chains. */
@Repository
class Steps {

    static final int MOST = 100;

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Chain of(DetentionId id) {
        Map<Integer, List<Step.Paper>> papers = papers(id);
        List<Step> steps = jdbc
                .sql("select * from admissibility_step where detention_id = ? order by number limit " + MOST)
                .param(id.value())
                .query(Steps::step)
                .list()
                .stream()
                .map(each -> each.withPapers(papers.getOrDefault(each.number(), List.of())))
                .toList();
        List<Input> inputs = jdbc.sql(
                        """
                        select from_step, to_step, quantity from admissibility_input
                         where detention_id = ? order by to_step, from_step limit 1000
                        """)
                .param(id.value())
                .query((row, number) ->
                        new Input(row.getInt("from_step"), row.getInt("to_step"), row.getBigDecimal("quantity")))
                .list();
        return new Chain(steps, inputs);
    }

    private Map<Integer, List<Step.Paper>> papers(DetentionId id) {
        Map<Integer, List<Step.Paper>> papers = new HashMap<>();
        jdbc.sql(
                        """
                        select step, document_id, kind, title from admissibility_paper
                         where detention_id = ? order by step, title, document_id limit 1000
                        """)
                .param(id.value())
                .query(row -> {
                    papers.computeIfAbsent(row.getInt("step"), step -> new ArrayList<>())
                            .add(new Step.Paper(
                                    row.getString("document_id"),
                                    PaperKind.valueOf(row.getString("kind")),
                                    row.getString("title")));
                });
        return papers;
    }

    /** Adds the step under the next number, or changes the one of its number. */
    int save(DetentionId id, Step step) {
        return jdbc.sql(
                        """
                        insert into admissibility_step (detention_id, number, kind, party, country, place, started_on, ended_on,
                               output, quantity, unit)
                        select :id, case when :number > 0 then :number else coalesce(max(number), 0) + 1 end,
                               :kind, :party, :country, :place, :started::date, :ended::date, :output, :quantity::numeric, :unit
                          from admissibility_step where detention_id = :id
                        on conflict (detention_id, number) do update
                           set kind = excluded.kind, party = excluded.party, country = excluded.country, place = excluded.place,
                               started_on = excluded.started_on, ended_on = excluded.ended_on, output = excluded.output,
                               quantity = excluded.quantity, unit = excluded.unit
                        returning number
                        """)
                .param("id", id.value())
                .param("number", step.number())
                .param("kind", step.kind().name())
                .param("party", step.party())
                .param("country", step.country())
                .param("place", step.place())
                .param("started", step.startedOn())
                .param("ended", step.endedOn())
                .param("output", step.output())
                .param("quantity", step.quantity())
                .param("unit", step.unit())
                .query(Integer.class)
                .single();
    }

    boolean remove(DetentionId id, int number) {
        return jdbc.sql("delete from admissibility_step where detention_id = ? and number = ?")
                        .params(id.value(), number)
                        .update()
                == 1;
    }

    void save(DetentionId id, Input input) {
        jdbc.sql(
                        """
                        insert into admissibility_input (detention_id, from_step, to_step, quantity)
                        values (:id, :from, :to, :quantity::numeric)
                        on conflict (detention_id, from_step, to_step) do update set quantity = excluded.quantity
                        """)
                .param("id", id.value())
                .param("from", input.from())
                .param("to", input.to())
                .param("quantity", input.quantity())
                .update();
    }

    boolean removeInput(DetentionId id, int from, int to) {
        return jdbc.sql("delete from admissibility_input where detention_id = ? and from_step = ? and to_step = ?")
                        .params(id.value(), from, to)
                        .update()
                == 1;
    }

    void addPaper(DetentionId id, int step, Step.Paper paper) {
        jdbc.sql(
                        "insert into admissibility_paper (detention_id, step, document_id, kind, title) values (?, ?, ?, ?, ?)")
                .params(id.value(), step, paper.documentId(), paper.kind().name(), paper.title())
                .update();
    }

    /** Whoever changes the chain of a shipment waits for the one who is changing it. */
    void lock(DetentionId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('admissibility ' || ?))::text")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** Parties, places and shares of an identical chain; days, quantities and papers belong to each shipment. */
    void take(DetentionId from, DetentionId to, String by, LocalDate today) {
        jdbc.sql(
                        """
                        insert into admissibility_step (detention_id, number, kind, party, country, place, output, unit)
                        select :to, number, kind, party, country, place, output, unit
                          from admissibility_step where detention_id = :from
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .update();
        jdbc.sql(
                        """
                        insert into admissibility_input (detention_id, from_step, to_step)
                        select :to, from_step, to_step from admissibility_input where detention_id = :from
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .update();
        jdbc.sql("insert into admissibility_basis (detention_id, based_on, taken_by, taken_on) values (?, ?, ?, ?)")
                .params(to.value(), from.value(), by, today)
                .update();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getInt("number"),
                StepKind.valueOf(row.getString("kind")),
                row.getString("party"),
                row.getString("country"),
                row.getString("place"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("output"),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                List.of());
    }
}
