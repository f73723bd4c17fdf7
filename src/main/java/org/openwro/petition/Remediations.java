package org.openwro.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What petitioners say on each indicator at each place. */
@Repository
class Remediations {

    private final JdbcClient jdbc;

    Remediations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last version of each, place by place. */
    List<IndicatorEvidence> of(PetitionId id) {
        return jdbc.sql(
                        """
                        select distinct on (place, indicator) * from petition_evidence where petition_id = ?
                        order by place, indicator, version desc
                        """)
                .param(id.value())
                .query(Remediations::evidence)
                .list();
    }

    /** Takes the place of what a draft said before. */
    void replace(PetitionId id, IndicatorEvidence evidence) {
        jdbc.sql("delete from petition_evidence where petition_id = ? and place = ? and indicator = ?")
                .params(id.value(), evidence.place(), evidence.indicator().code())
                .update();
        if (!evidence.said().isEmpty()) {
            add(id, evidence);
        }
    }

    /** Adds a version to what was filed. */
    void add(PetitionId id, IndicatorEvidence evidence) {
        Remediation said = evidence.said();
        jdbc.sql(
                        """
                        insert into petition_evidence (petition_id, place, indicator, version, identified, corrected, prevented,
                          evidence, documents)
                        select :id, :place, :indicator, coalesce(max(version), 0) + 1, :identified, :corrected, :prevented,
                          :evidence, :documents
                        from petition_evidence where petition_id = :id and place = :place and indicator = :indicator
                        """)
                .param("id", id.value())
                .param("place", evidence.place())
                .param("indicator", evidence.indicator().code())
                .param("identified", said.identified())
                .param("corrected", said.corrected())
                .param("prevented", said.prevented())
                .param("evidence", said.evidence())
                .param("documents", evidence.documents().toArray(String[]::new))
                .update();
    }

    private static IndicatorEvidence evidence(ResultSet row, int number) throws SQLException {
        return new IndicatorEvidence(
                row.getInt("place"),
                PetitionRecord.indicator(row),
                new Remediation(
                        row.getString("identified"),
                        row.getString("corrected"),
                        row.getString("prevented"),
                        row.getString("evidence")),
                Arrays.asList((String[]) row.getArray("documents").getArray()));
    }
}
