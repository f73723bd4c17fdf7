package org.openwro.enforcement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.Match;
import org.openwro.screening.core.Result;
import org.openwro.screening.core.Screening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entry lines with the answer of screening. A line is never changed; what an officer decides is added. */
@Repository
public class EntryLines {

    private record Stored(List<Match> matches, String actingReason) {}

    /** What is stored of most lines. */
    private static final String NO_MATCH = "{\"matches\":[]}";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    EntryLines(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<ScreenedLine> find(String lineId) {
        return jdbc.sql(
                        """
                        select l.* from entry_line_key k
                          join entry_line l on l.line_id = k.line_id and l.import_date = k.import_date
                         where k.line_id = ?
                        """)
                .param(lineId)
                .query(this::line)
                .optional();
    }

    /** Takes these ids; answers those that were taken before. In the order of ids, so that two uploads never lock each other out. */
    Set<String> take(Collection<EntryLine> lines) {
        List<EntryLine> sorted = lines.stream()
                .sorted(java.util.Comparator.comparing(EntryLine::lineId))
                .toList();
        return jdbc.sql(
                        """
                        with taken as (
                             insert into entry_line_key (line_id, import_date)
                             select id, cast(day as date) from unnest(:ids, :days) as asked (id, day)
                             on conflict (line_id) do nothing returning line_id)
                        select id from unnest(:ids) as asked (id)
                         where not exists (select 1 from taken where taken.line_id = asked.id)
                        """)
                .param("ids", sorted.stream().map(EntryLine::lineId).toArray(String[]::new))
                .param(
                        "days",
                        sorted.stream()
                                .map(each -> each.importDate().toString())
                                .toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** A line and what screening says of it. */
    record Answered(EntryLine line, Screening screening) {}

    /** To be called before ids are taken, so that two uploads never lock each other out. */
    void openMonths(Collection<EntryLine> lines) {
        jdbc.sql("select entry_line_month(cast(month as date)) from unnest(:months) as needed (month)")
                .param(
                        "months",
                        lines.stream()
                                .map(line -> line.importDate().withDayOfMonth(1).toString())
                                .distinct()
                                .sorted()
                                .toArray(String[]::new))
                .query((row, number) -> number)
                .list();
    }

    /** Under which upload each of these ids is kept, where it is. */
    Map<String, String> uploadsOf(Collection<String> lineIds) {
        Map<String, String> uploads = new HashMap<>();
        jdbc.sql(
                        """
                        select l.line_id, l.upload_id from entry_line_key k
                          join entry_line l on l.line_id = k.line_id and l.import_date = k.import_date
                         where k.line_id = any(?)
                        """)
                .param(lineIds.toArray(String[]::new))
                .query(row -> {
                    uploads.put(row.getString("line_id"), row.getString("upload_id"));
                });
        return uploads;
    }

    /**
     * Puts the answer of a later screening in the place of the earlier one. A hold stays; a dismissal does not, because it was about the
     * orders of the earlier answer only.
     *
     * @param from first day of the lines
     * @param before first day that is no more one of theirs
     */
    void answerAgain(List<Answered> lines, String snapshotHash, LocalDate from, LocalDate before) {
        jdbc.sql(
                        """
                        update entry_line l set result = a.result, acting_order = a.acting, acting_instrument = a.instrument,
                               score = a.score, matched_orders = cast(a.orders as text[]), screening = cast(a.screening as jsonb),
                               snapshot_hash = :hash, decision = nullif(l.decision, 'DISMISSED')
                          from unnest(:ids, :days, :results, :acting, :instruments, :scores, :orders, :screenings)
                               as a (id, day, result, acting, instrument, score, orders, screening)
                         where l.line_id = a.id and l.import_date = cast(a.day as date)
                           and l.import_date >= :from and l.import_date < :before
                        """)
                .param("hash", snapshotHash)
                .param("from", from)
                .param("before", before)
                .param("ids", texts(lines, each -> each.line().lineId()))
                .param("days", texts(lines, each -> each.line().importDate().toString()))
                .param("results", texts(lines, each -> each.screening().result().name()))
                .param("acting", texts(lines, each -> ofActing(each, Match::orderId)))
                .param(
                        "instruments",
                        texts(
                                lines,
                                each -> ofActing(
                                        each, acting -> acting.instrument().name())))
                .param(
                        "scores",
                        lines.stream().map(each -> ofActing(each, Match::score)).toArray(Double[]::new))
                .param("orders", texts(lines, each -> CopyLines.orders(each.screening())))
                .param("screenings", texts(lines, each -> written(each.screening())))
                .update();
    }

    private static String[] texts(List<Answered> lines, Function<Answered, String> cell) {
        return lines.stream().map(cell).toArray(String[]::new);
    }

    /** Null where no order is to act. */
    private static <T> T ofActing(Answered answered, Function<Match, T> value) {
        Match acting = answered.screening().acting();
        return acting == null ? null : value.apply(acting);
    }

    /**
     * A line as filed, with the answer of screening.
     *
     * @param orders every order that the line points to
     */
    public record HeldLine(EntryLine line, Result result, List<String> orders) {}

    /** How many lines were imported from the first to the last day. */
    public long count(LocalDate from, LocalDate to) {
        return jdbc.sql("select count(*) from entry_line where import_date between ? and ?")
                .params(from, to)
                .query(Long.class)
                .single();
    }

    /**
     * The next lines imported within one month, by line id.
     *
     * @param from first day; it and {@code before} lie in one month or at its ends, so that one partition is read by its key
     * @param before first day that does not count any more
     * @param after line id after which to go on; empty to begin
     */
    public List<HeldLine> held(LocalDate from, LocalDate before, String after, int most) {
        return jdbc.sql(
                        """
                        select * from entry_line where import_date >= ? and import_date < ? and line_id > ?
                         order by line_id limit ?
                        """)
                .params(from, before, after, most)
                .query((row, number) ->
                        new HeldLine(entryLine(row), Result.valueOf(row.getString("result")), List.of((String[])
                                row.getArray("matched_orders").getArray())))
                .list();
    }

    /** False when an officer has decided meanwhile in a way that does not allow this. */
    boolean decide(EntryLine line, Decision decision) {
        String allowed =
                decision.kind() == Decision.Kind.HELD ? "decision is distinct from 'HELD'" : "decision is null";
        return jdbc.sql(
                                """
                                update entry_line
                                   set decision = ?, decided_by = ?, decided_at = ?, decision_reason = ?, decision_order = ?
                                 where line_id = ? and import_date = ? and result <> 'HIT' and
                                """
                                        + allowed)
                        .params(java.util.Arrays.asList(
                                decision.kind().name(),
                                decision.by(),
                                Timestamp.from(decision.at()),
                                decision.reason(),
                                decision.orderId(),
                                line.lineId(),
                                line.importDate()))
                        .update()
                == 1;
    }

    String written(Screening screening) {
        if (screening.matches().isEmpty()) {
            return NO_MATCH;
        }
        try {
            return json.writeValueAsString(new Stored(screening.matches(), screening.actingReason()));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Stored read(String screening) {
        try {
            return json.readValue(screening, Stored.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private ScreenedLine line(ResultSet row, int number) throws SQLException {
        Stored screening = read(row.getString("screening"));
        String decision = row.getString("decision");
        return new ScreenedLine(
                entryLine(row),
                new UploadId(row.getString("upload_id")),
                Instructions.instant(row, "received_at"),
                Result.valueOf(row.getString("result")),
                row.getString("acting_order"),
                screening.actingReason(),
                screening.matches(),
                row.getString("snapshot_hash"),
                decision == null
                        ? null
                        : new Decision(
                                Decision.Kind.valueOf(decision),
                                row.getString("decided_by"),
                                Instructions.instant(row, "decided_at"),
                                row.getString("decision_reason"),
                                row.getString("decision_order")));
    }

    static EntryLine entryLine(ResultSet row) throws SQLException {
        return new EntryLine(
                row.getString("line_id"),
                row.getString("entry_number"),
                row.getString("port_code"),
                row.getObject("import_date", LocalDate.class),
                row.getString("importer_name"),
                row.getString("manufacturer_name"),
                row.getString("manufacturer_address"),
                row.getString("manufacturer_city"),
                row.getString("manufacturer_postal_code"),
                row.getString("manufacturer_country"),
                row.getString("mid"),
                row.getString("country_of_origin"),
                row.getString("hts"),
                row.getString("description"),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                row.getBigDecimal("value_usd"),
                row.getString("vessel_name"));
    }
}
