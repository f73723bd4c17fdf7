package org.openwro.investigation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openwro.allegation.AllegationId;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The investigations. Who may read them is checked by those who show them. */
@Repository
public class Investigations {

    private static final String FILTER =
            """
            from investigation_case
            where (:state::text is null or state = :state)
              and (:words::text is null or id ilike :words or title ilike :words or producer ilike :words)
            """;

    private final JdbcClient jdbc;
    private final CaseRows rows;

    Investigations(JdbcClient jdbc, CaseRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    public Optional<Investigation> find(CaseId id) {
        return jdbc.sql("select * from investigation_case where id = ?")
                .param(id.value())
                .query((row, number) -> rows.investigation(row))
                .optional();
    }

    /** @throws IllegalArgumentException when there is none */
    public Investigation get(CaseId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No investigation " + id));
    }

    /** The case that an allegation opened or joined. */
    public Optional<CaseId> of(AllegationId allegation) {
        return jdbc.sql("select case_id from investigation_allegation where allegation_id = ?")
                .param(allegation.value())
                .query((row, number) -> new CaseId(row.getString(1)))
                .optional();
    }

    /** Newest first; words are looked for in number, title and producer. */
    public Page<CaseSummary> search(String words, CaseState state, PageQuery query) {
        String like = words == null || words.isBlank()
                ? null
                : "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        String wanted = state == null ? null : state.name();
        long total = jdbc.sql("select count(*) " + FILTER)
                .param("state", wanted)
                .param("words", like)
                .query(Long.class)
                .single();
        List<CaseSummary> items = jdbc.sql("select id, title, state, country, lead, opened_on, recommendation " + FILTER
                        + " order by opened_on desc, id desc limit :size offset :offset")
                .param("state", wanted)
                .param("words", like)
                .param("size", query.size())
                .param("offset", query.offset())
                .query(Investigations::summary)
                .list();
        return Page.of(items, query, total);
    }

    /** Cases that still gather evidence on this producer in this country (on no producer when the key is empty). */
    List<CaseId> gathering(String country, String producerKey) {
        return jdbc.sql(
                        """
                        select id from investigation_case
                        where country = ? and producer_key = ? and state in ('OPEN', 'INVESTIGATING') order by id limit 200
                        """)
                .params(country, producerKey)
                .query((row, number) -> new CaseId(row.getString(1)))
                .list();
    }

    void add(Investigation each) {
        Subject subject = each.subject();
        jdbc.sql(
                        """
                        insert into investigation_case
                          (id, state, title, received_on, opened_on, producer, producer_key, country, place, goods)
                        values (:id, :state, :title, :received, :opened, :producer, :key, :country, :place, :goods)
                        """)
                .param("id", each.id().value())
                .param("state", each.state().name())
                .param("title", subject.title())
                .param("received", each.receivedOn())
                .param("opened", each.openedOn())
                .param("producer", subject.producer())
                .param("key", subject.producerKey())
                .param("country", subject.country())
                .param("place", subject.place())
                .param("goods", subject.goods().toArray(String[]::new))
                .update();
    }

    void join(CaseId id, AllegationId allegation) {
        jdbc.sql("insert into investigation_allegation (allegation_id, case_id) values (?, ?)")
                .params(allegation.value(), id.value())
                .update();
    }

    /**
     * Two people work on a case at once, one on each leg of its evidence: only the row as a whole is guarded, and the
     * second of two who save at the same moment is asked to do it again.
     */
    void save(Investigation each) {
        if (rows.update(each) != 1) {
            throw new OptimisticLockingFailureException("Case " + each.id() + " changed meanwhile");
        }
        rows.replaceParts(each);
    }

    private static CaseSummary summary(ResultSet row, int number) throws SQLException {
        String recommendation = row.getString("recommendation");
        return new CaseSummary(
                new CaseId(row.getString("id")),
                row.getString("title"),
                CaseState.valueOf(row.getString("state")),
                row.getString("country"),
                row.getString("lead"),
                row.getObject("opened_on", LocalDate.class),
                recommendation == null ? null : Recommendation.valueOf(recommendation));
    }
}
