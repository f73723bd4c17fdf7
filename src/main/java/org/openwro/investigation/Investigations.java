package org.openwro.investigation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
              and (:lead::text is null or lead = :lead)
              and (:country::text is null or country = :country)
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

    /**
     * The case for a change in this transaction: those who work on its two legs at once wait for each other, so that neither
     * loses what the other wrote.
     */
    Investigation forChange(CaseId id) {
        jdbc.sql("select 1 from investigation_case where id = ? for update")
                .param(id.value())
                .query(row -> {});
        return get(id);
    }

    /** The case that an allegation opened or joined. */
    public Optional<CaseId> of(AllegationId allegation) {
        return jdbc.sql("select case_id from investigation_allegation where allegation_id = ?")
                .param(allegation.value())
                .query((row, number) -> new CaseId(row.getString(1)))
                .optional();
    }

    /** Newest first. */
    public Page<CaseSummary> search(CaseFilter filter, PageQuery query) {
        Map<String, Object> params = new HashMap<>();
        params.put("state", filter.state() == null ? null : filter.state().name());
        params.put("lead", filter.lead());
        params.put("country", filter.country());
        params.put("words", filter.pattern());
        long total = jdbc.sql("select count(*) " + FILTER)
                .params(params)
                .query(Long.class)
                .single();
        List<CaseSummary> items = jdbc.sql("select id, title, state, country, lead, opened_on, recommendation " + FILTER
                        + " order by opened_on desc, id desc limit :size offset :offset")
                .params(params)
                .param("size", query.size())
                .param("offset", query.offset())
                .query(Investigations::summary)
                .list();
        return Page.of(items, query, total);
    }

    /** Other cases on the same goods of the same producer, or of the same place when no producer is named; newest first. */
    public List<CaseSummary> related(Investigation mine) {
        Subject subject = mine.subject();
        return jdbc
                .sql(
                        """
                        select id, title, state, country, lead, opened_on, recommendation, producer, place, goods
                        from investigation_case
                        where country = ? and producer_key = ? and id <> ? order by opened_on desc, id desc limit 50
                        """)
                .params(subject.country(), subject.producerKey(), mine.id().value())
                .query((row, number) -> Map.entry(summary(row, number), CaseRows.subject(row)))
                .list()
                .stream()
                .filter(each -> subject.concernsTheSameAs(each.getValue()))
                .limit(10)
                .map(Map.Entry::getKey)
                .toList();
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

    void file(CaseId id, Exhibit exhibit) {
        rows.file(id, exhibit);
    }

    void save(Investigation each) {
        if (rows.update(each) != 1) {
            throw new OptimisticLockingFailureException("Case " + each.id() + " changed meanwhile");
        }
        rows.replaceParts(each);
    }

    /** For {@code work.SuspendCase}, which checks who may. */
    public void suspend(Investigation each) {
        each.suspend();
        save(each);
    }

    /** For {@code work.SuspendCase}, which checks who may. */
    public void resume(Investigation each, CaseState before) {
        each.resume(before);
        save(each);
    }

    /** For {@code work.CaseTeam}, which checks who may. */
    public void lead(Investigation each, String username) {
        each.lead(username);
        save(each);
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
