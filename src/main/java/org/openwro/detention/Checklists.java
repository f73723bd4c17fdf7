package org.openwro.detention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openwro.platform.CsvTable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The checklists by commodity, which are data, and the answers of each shipment. */
@Repository
public class Checklists {

    private static final List<String> COLUMNS = List.of("id", "commodity", "hts", "text", "basis");

    private final List<ChecklistItem> all = CsvTable.read(
            new ClassPathResource("reference/admissibility-checklists.csv"),
            COLUMNS,
            row -> new ChecklistItem(
                    row.text("id"),
                    row.text("commodity"),
                    row.text("hts").isEmpty()
                            ? List.of()
                            : List.of(row.text("hts").split(" ")),
                    row.text("text"),
                    row.text("basis")));

    private final JdbcClient jdbc;

    Checklists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ChecklistItem> items() {
        return all;
    }

    public Checklist of(Detention detention) {
        Map<String, ChecklistAnswer> answers = new HashMap<>();
        jdbc.sql("select item, state, note from detention_checklist where detention_id = ? limit 500")
                .param(detention.id().value())
                .query(row -> {
                    answers.put(
                            row.getString("item"),
                            new ChecklistAnswer(
                                    ChecklistAnswer.State.valueOf(row.getString("state")), row.getString("note")));
                });
        return new Checklist(itemsFor(detention.lines()), answers);
    }

    /** The general items, and those of every commodity that a line shows by its tariff number. */
    List<ChecklistItem> itemsFor(List<DetentionLine> lines) {
        List<ChecklistItem> items = new ArrayList<>();
        for (ChecklistItem item : all) {
            if (lines.stream().anyMatch(line -> item.isFor(line.hts()))) {
                items.add(item);
            }
        }
        return items;
    }

    void save(DetentionId id, Map<String, ChecklistAnswer> answers, String by, LocalDate today) {
        answers.forEach((item, answer) -> jdbc.sql(
                        """
                        insert into detention_checklist (detention_id, item, state, note, answered_by, answered_on)
                        values (:id, :item, :state, :note, :by, :today)
                        on conflict (detention_id, item) do update
                           set state = excluded.state, note = excluded.note, answered_by = excluded.answered_by,
                               answered_on = excluded.answered_on
                        """)
                .param("id", id.value())
                .param("item", item)
                .param("state", answer.state().name())
                .param("note", answer.note())
                .param("by", by)
                .param("today", today)
                .update());
    }
}
