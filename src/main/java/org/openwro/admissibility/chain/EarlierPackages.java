package org.openwro.admissibility.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openwro.detention.DetentionId;
import org.openwro.detention.DetentionState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Earlier shipments of an importer whose supply chain was written down, the decided ones with their decision. */
@Repository
class EarlierPackages {

    private final JdbcClient jdbc;

    EarlierPackages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param steps of its supply chain
     * @param endedOn null while it is not decided
     */
    record Row(String detention, String entryNumber, DetentionState state, LocalDate endedOn, int steps) {

        EarlierPackage toPackage() {
            return new EarlierPackage(new DetentionId(detention), entryNumber, state, endedOn, steps);
        }
    }

    /** Of the same importer and with a chain; those that led to a release first, then the newest. */
    List<EarlierPackage> of(String organisation, DetentionId but) {
        return jdbc
                .sql(
                        """
                        select d.id as detention, d.entry_number, d.state, d.ended_on, s.steps
                          from detention d
                          join lateral (select count(*)::int as steps from admissibility_step where detention_id = d.id) s on s.steps > 0
                         where d.organisation = ? and d.id <> ?
                         order by (d.state = 'RELEASED') desc, d.held_on desc, d.id desc limit 50
                        """)
                .params(organisation, but.value())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::toPackage)
                .toList();
    }

    /** The shipment from which this one's steps were taken. */
    Optional<EarlierPackage> basisOf(DetentionId id) {
        return jdbc.sql(
                        """
                        select d.id as detention, d.entry_number, d.state, d.ended_on, 0 as steps
                          from admissibility_basis b join detention d on d.id = b.based_on
                         where b.detention_id = ?
                        """)
                .param(id.value())
                .query(Row.class)
                .optional()
                .map(Row::toPackage);
    }
}
