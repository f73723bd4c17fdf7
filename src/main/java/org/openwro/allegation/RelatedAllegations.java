package org.openwro.allegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reports that concern the same matter: those that people linked, and those that words of producer, place and goods suggest. A
 * suggestion is no finding.
 */
@Repository
public class RelatedAllegations {

    private static final int NEWEST = 200;
    private static final int SHOWN = 10;

    private final JdbcClient jdbc;

    RelatedAllegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why a report is suggested. */
    public enum Reason {
        PRODUCER,
        PLACE,
        GOODS
    }

    /** @param linkedBy null, like the day, when it is only suggested */
    public record Related(Allegation allegation, Set<Reason> reasons, String linkedBy, LocalDate linkedOn) {

        public boolean isLinked() {
            return linkedBy != null;
        }
    }

    /** The linked ones, then at most ten suggestions: the same producer first, then the same goods from the same place. */
    public List<Related> of(Allegation mine) {
        ComparedWords words = ComparedWords.of(mine.report());
        List<Related> linked = linked(mine, words);
        List<Related> found = new ArrayList<>(linked);
        candidates(mine, words).stream()
                .filter(each -> linked.stream()
                        .noneMatch(other -> other.allegation().id().equals(each.id())))
                .map(each -> new Related(each, reasons(words, each), null, null))
                .filter(each -> each.reasons().contains(Reason.PRODUCER)
                        || each.reasons().containsAll(EnumSet.of(Reason.PLACE, Reason.GOODS)))
                .sorted(Comparator.comparing((Related each) -> !each.reasons().contains(Reason.PRODUCER))
                        .thenComparing(each -> -each.reasons().size()))
                .limit(SHOWN)
                .forEach(found::add);
        return found;
    }

    private static Set<Reason> reasons(ComparedWords mine, Allegation other) {
        ComparedWords theirs = ComparedWords.of(other.report());
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (mine.sameProducer(theirs)) {
            reasons.add(Reason.PRODUCER);
        }
        if (mine.samePlace(theirs)) {
            reasons.add(Reason.PLACE);
        }
        if (mine.sameGoods(theirs)) {
            reasons.add(Reason.GOODS);
        }
        return reasons;
    }

    private List<Allegation> candidates(Allegation mine, ComparedWords words) {
        return jdbc.sql(
                        """
                        select * from allegation where country = ? and words && ?::text[] and id <> ?
                        order by received_on desc, id desc limit ?
                        """)
                .params(mine.report().country(), words.all(), mine.id().value(), NEWEST)
                .query(Allegations::allegation)
                .list();
    }

    private List<Related> linked(Allegation mine, ComparedWords words) {
        return jdbc.sql(
                        """
                        select a.*, l.linked_by, l.linked_on from allegation_link l
                        join allegation a on a.id = case when l.first_id = :id then l.second_id else l.first_id end
                        where :id in (l.first_id, l.second_id) order by a.id limit 100
                        """)
                .param("id", mine.id().value())
                .query((row, number) -> linked(row, words))
                .list();
    }

    private static Related linked(ResultSet row, ComparedWords words) throws SQLException {
        Allegation other = Allegations.allegation(row, 0);
        return new Related(
                other, reasons(words, other), row.getString("linked_by"), row.getObject("linked_on", LocalDate.class));
    }

    public List<AllegationId> linkedTo(AllegationId id) {
        return jdbc
                .sql(
                        """
                        select case when first_id = :id then second_id else first_id end from allegation_link
                        where :id in (first_id, second_id) order by 1 limit 100
                        """)
                .param("id", id.value())
                .query(String.class)
                .list()
                .stream()
                .map(AllegationId::new)
                .toList();
    }

    /** False when the two were linked before. */
    boolean link(AllegationId one, AllegationId other, String by, LocalDate on) {
        List<String> pair = Stream.of(one.value(), other.value()).sorted().toList();
        return jdbc.sql(
                                """
                                insert into allegation_link (first_id, second_id, linked_by, linked_on) values (?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(pair.get(0), pair.get(1), by, on)
                        .update()
                == 1;
    }

    /** Removes the link and keeps it among those undone. False when somebody else was faster. */
    boolean undo(AllegationId one, AllegationId other, String by, LocalDate on, String reason) {
        List<String> pair = Stream.of(one.value(), other.value()).sorted().toList();
        return jdbc.sql(
                                """
                                with gone as (delete from allegation_link where first_id = ? and second_id = ? returning *)
                                insert into allegation_link_undone
                                  (first_id, second_id, linked_by, linked_on, undone_by, undone_on, reason)
                                select first_id, second_id, linked_by, linked_on, ?, ?, ? from gone
                                """)
                        .params(pair.get(0), pair.get(1), by, on, reason)
                        .update()
                == 1;
    }

    /** A link that was taken back, as the report {@code other} was linked to. */
    public record Undone(
            AllegationId other,
            String linkedBy,
            LocalDate linkedOn,
            String undoneBy,
            LocalDate undoneOn,
            String reason) {}

    /** Newest first. */
    public List<Undone> undoneOf(AllegationId id) {
        return jdbc.sql(
                        """
                        select case when first_id = :id then second_id else first_id end as other,
                          linked_by, linked_on, undone_by, undone_on, reason
                        from allegation_link_undone where :id in (first_id, second_id) order by id desc limit 100
                        """)
                .param("id", id.value())
                .query((row, number) -> new Undone(
                        new AllegationId(row.getString("other")),
                        row.getString("linked_by"),
                        row.getObject("linked_on", LocalDate.class),
                        row.getString("undone_by"),
                        row.getObject("undone_on", LocalDate.class),
                        row.getString("reason")))
                .list();
    }
}
