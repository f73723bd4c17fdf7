package org.openwro.investigation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openwro.allegation.AllegationId;
import org.openwro.reference.IloIndicator;
import org.openwro.screening.core.TargetKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what a case holds in numbers: parties, exhibits, indicators, targets, reviews. */
@Repository
class CasePartRows {

    private final JdbcClient jdbc;

    CasePartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AllegationId> allegations(CaseId id) {
        return jdbc.sql("select allegation_id from investigation_allegation where case_id = ? order by allegation_id")
                .param(id.value())
                .query((row, number) -> new AllegationId(row.getString(1)))
                .list();
    }

    List<Plan.Party> parties(CaseId id) {
        return jdbc.sql("select role, name from investigation_party where case_id = ? order by seq")
                .param(id.value())
                .query((row, number) -> new Plan.Party(Plan.Role.valueOf(row.getString("role")), row.getString("name")))
                .list();
    }

    List<Exhibit> exhibits(CaseId id) {
        return jdbc.sql("select * from investigation_evidence where case_id = ? order by exhibit")
                .param(id.value())
                .query(CasePartRows::exhibit)
                .list();
    }

    List<IndicatorAssessment> indicators(CaseId id) {
        return jdbc.sql(
                        """
                        select i.*, array(select e.exhibit from investigation_indicator_exhibit e
                                          where e.case_id = i.case_id and e.indicator = i.indicator order by 1) as exhibits
                        from investigation_indicator i where case_id = ? order by indicator
                        """)
                .param(id.value())
                .query(CasePartRows::indicator)
                .list();
    }

    List<ProposedTarget> targets(CaseId id) {
        return jdbc.sql("select * from investigation_target where case_id = ? order by seq")
                .param(id.value())
                .query(CasePartRows::target)
                .list();
    }

    List<LegalReview> reviews(CaseId id) {
        return jdbc.sql("select * from investigation_review where case_id = ? order by round")
                .param(id.value())
                .query(CasePartRows::review)
                .list();
    }

    void add(CaseId id, Exhibit exhibit) {
        jdbc.sql(
                        """
                        insert into investigation_evidence
                          (case_id, exhibit, title, type, source, reliability, reference, document_id, dated_on, language,
                           redaction_note, party, added_by, added_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        id.value(),
                        exhibit.number(),
                        exhibit.title(),
                        exhibit.type().name(),
                        exhibit.source(),
                        exhibit.reliability().name(),
                        exhibit.reference(),
                        exhibit.documentId(),
                        exhibit.details().datedOn(),
                        exhibit.details().language(),
                        exhibit.details().redactionNote(),
                        exhibit.details().party(),
                        exhibit.addedBy(),
                        exhibit.addedOn()))
                .update();
    }

    void replaceParties(CaseId id, List<Plan.Party> parties) {
        jdbc.sql("delete from investigation_party where case_id = ?")
                .param(id.value())
                .update();
        if (!parties.isEmpty()) {
            jdbc.sql(
                            """
                            insert into investigation_party (case_id, seq, role, name)
                            select ?, ordinality, role, name from unnest(?::text[], ?::text[]) with ordinality as p (role, name)
                            """)
                    .params(
                            id.value(),
                            parties.stream().map(each -> each.role().name()).toArray(String[]::new),
                            parties.stream().map(Plan.Party::name).toArray(String[]::new))
                    .update();
        }
    }

    void replaceIndicators(CaseId id, List<IndicatorAssessment> assessments) {
        jdbc.sql("delete from investigation_indicator where case_id = ?")
                .param(id.value())
                .update();
        for (IndicatorAssessment each : assessments) {
            jdbc.sql(
                            """
                            with added as (
                              insert into investigation_indicator
                                (case_id, indicator, finding, source_wording, confidential_summary, publishable_summary)
                              values (:case, :indicator, :finding, :wording, :confidential, :publishable) returning case_id, indicator)
                            insert into investigation_indicator_exhibit (case_id, indicator, exhibit)
                            select case_id, indicator, unnest(:exhibits::int[]) from added
                            """)
                    .param("case", id.value())
                    .param("indicator", each.indicator().code())
                    .param("finding", each.finding().name())
                    .param("wording", each.sourceWording())
                    .param("confidential", each.confidentialSummary())
                    .param("publishable", each.publishableSummary())
                    .param("exhibits", each.exhibits().toArray(Integer[]::new))
                    .update();
        }
    }

    void replaceTargets(CaseId id, List<ProposedTarget> targets) {
        jdbc.sql("delete from investigation_target where case_id = ?")
                .param(id.value())
                .update();
        int seq = 0;
        for (ProposedTarget each : targets) {
            jdbc.sql(
                            """
                            insert into investigation_target (case_id, seq, kind, name, aliases, country, place, region_code)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            id.value(),
                            ++seq,
                            each.kind().name(),
                            each.name(),
                            each.aliases().toArray(String[]::new),
                            each.country(),
                            each.place(),
                            each.regionCode())
                    .update();
        }
    }

    void addNewReviews(CaseId id, List<LegalReview> reviews) {
        for (LegalReview each : reviews) {
            jdbc.sql(
                            """
                            insert into investigation_review (case_id, round, outcome, comments, reviewed_by, reviewed_on)
                            values (?, ?, ?, ?, ?, ?) on conflict do nothing
                            """)
                    .params(
                            id.value(),
                            each.round(),
                            each.outcome().name(),
                            each.comments().toArray(String[]::new),
                            each.reviewedBy(),
                            each.on())
                    .update();
        }
    }

    private static Exhibit exhibit(ResultSet row, int number) throws SQLException {
        return new Exhibit(
                row.getInt("exhibit"),
                row.getString("title"),
                EvidenceType.valueOf(row.getString("type")),
                row.getString("source"),
                Reliability.valueOf(row.getString("reliability")),
                row.getString("reference"),
                row.getString("document_id"),
                new ExhibitDetails(
                        row.getObject("dated_on", LocalDate.class),
                        row.getString("language"),
                        row.getString("redaction_note"),
                        row.getObject("party", Integer.class)),
                row.getString("added_by"),
                row.getObject("added_on", LocalDate.class));
    }

    private static IndicatorAssessment indicator(ResultSet row, int number) throws SQLException {
        return new IndicatorAssessment(
                IloIndicator.find(row.getString("indicator")).orElseThrow(),
                IndicatorFinding.valueOf(row.getString("finding")),
                row.getString("source_wording"),
                row.getString("confidential_summary"),
                row.getString("publishable_summary"),
                Arrays.asList((Integer[]) row.getArray("exhibits").getArray()));
    }

    private static ProposedTarget target(ResultSet row, int number) throws SQLException {
        return new ProposedTarget(
                TargetKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Arrays.asList((String[]) row.getArray("aliases").getArray()),
                row.getString("country"),
                row.getString("place"),
                row.getString("region_code"));
    }

    private static LegalReview review(ResultSet row, int number) throws SQLException {
        return new LegalReview(
                row.getInt("round"),
                LegalReview.Sufficiency.valueOf(row.getString("outcome")),
                Arrays.asList((String[]) row.getArray("comments").getArray()),
                row.getString("reviewed_by"),
                row.getObject("reviewed_on", LocalDate.class));
    }
}
