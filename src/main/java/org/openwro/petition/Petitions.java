package org.openwro.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openwro.order.OrderId;
import org.openwro.order.ReleaseKind;
import org.openwro.reference.IloIndicator;
import org.openwro.screening.core.EndAnchor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The petitions. Who may read one is checked by {@link ViewPetition}. */
@Repository
class Petitions {

    private final JdbcClient jdbc;

    Petitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Petition> find(PetitionId id) {
        return jdbc.sql("select * from petition where id = ?")
                .param(id.value())
                .query(Petitions::petition)
                .optional();
    }

    /** Locked until the end of the transaction, so that what is added to it and what ends it come one after the other. */
    Optional<Petition> findForChange(PetitionId id) {
        return jdbc.sql("select * from petition where id = ? for update")
                .param(id.value())
                .query(Petitions::petition)
                .optional();
    }

    /** @throws IllegalArgumentException when there is none */
    Petition get(PetitionId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No petition " + id));
    }

    /** The petition of this company on this order that has not ended. */
    Optional<PetitionId> openOf(String organisation, OrderId order) {
        return jdbc.sql(
                        """
                        select id from petition where organisation = ? and order_id = ?
                        and state not in ('GRANTED', 'DENIED', 'RETURNED', 'WITHDRAWN')
                        """)
                .params(organisation, order.value())
                .query((row, number) -> new PetitionId(row.getString(1)))
                .optional();
    }

    /** The last petition of this company on this order that was filed and has ended. */
    Optional<PetitionId> lastOf(String organisation, OrderId order) {
        return jdbc.sql(
                        """
                        select id from petition where organisation = ? and order_id = ? and filed_on is not null
                        and state in ('GRANTED', 'DENIED', 'RETURNED', 'WITHDRAWN') order by filed_on desc, id desc limit 1
                        """)
                .params(organisation, order.value())
                .query((row, number) -> new PetitionId(row.getString(1)))
                .optional();
    }

    /** The petition that was filed again after this one, as far as it is filed. */
    Optional<PetitionId> laterThan(PetitionId id) {
        return jdbc.sql("select id from petition where earlier = ? and filed_on is not null order by id limit 1")
                .param(id.value())
                .query((row, number) -> new PetitionId(row.getString(1)))
                .optional();
    }

    void add(Petition petition) {
        Filing filing = petition.filing();
        jdbc.sql(
                        """
                        insert into petition (id, state, kind, order_id, targets, title, organisation, filed_by, filed_on, statement,
                          earlier, indicators)
                        values (:id, :state, :kind, :order, :targets, :title, :organisation, :by, :on, :statement, :earlier, :indicators)
                        """)
                .param("id", petition.id().value())
                .param("state", petition.state().name())
                .param("kind", filing.kind().name())
                .param("order", filing.order().value())
                .param("targets", filing.targets().stream().sorted().toArray(Integer[]::new))
                .param("title", filing.title())
                .param("organisation", filing.organisation())
                .param("by", filing.filedBy())
                .param("on", filing.filedOn())
                .param("statement", filing.statement())
                .param(
                        "earlier",
                        filing.earlier() == null ? null : filing.earlier().value())
                .param("indicators", texts(filing.indicators(), IloIndicator::code))
                .update();
    }

    /** Keeps the state, the day of filing, what is missing, the proposal and the decision; what was filed never changes. */
    void save(Petition petition) {
        Proposal proposal = petition.proposal().orElse(null);
        EndAnchor anchor = proposal == null ? null : proposal.anchor();
        int changed = jdbc.sql(
                        """
                        update petition set version = version + 1, state = :state, filed_on = :filed, missing = :missing, missing_note = :note,
                          granted = :granted, kept_targets = :kept, kept_ground = :keptGround, anchor = :anchor, effective_on = :effective, ground = :ground, decided_by = :by,
                          ended_on = :ended
                        where id = :id and version = :version
                        """)
                .param("state", petition.state().name())
                .param("filed", petition.filing().filedOn())
                .param("missing", texts(petition.incompleteness().missing(), PetitionElement::name))
                .param("note", petition.incompleteness().note())
                .param("granted", proposal == null ? null : proposal.granted())
                .param("anchor", anchor == null ? null : anchor.name())
                .param("effective", proposal == null ? null : proposal.effectiveOn())
                .param("ground", proposal == null ? "" : proposal.ground())
                .param(
                        "kept",
                        proposal == null
                                ? new Integer[0]
                                : proposal.kept().stream().sorted().toArray(Integer[]::new))
                .param("keptGround", proposal == null ? "" : proposal.keptGround())
                .param("by", petition.decidedBy().orElse(null))
                .param("ended", petition.endedOn().orElse(null))
                .param("id", petition.id().value())
                .param("version", petition.version())
                .update();
        if (changed != 1) {
            throw new OptimisticLockingFailureException("Petition " + petition.id() + " changed meanwhile");
        }
    }

    private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).sorted().toArray(String[]::new);
    }

    private static Petition petition(ResultSet row, int number) throws SQLException {
        return new Petition(
                new PetitionId(row.getString("id")),
                row.getInt("version"),
                filing(row),
                PetitionState.valueOf(row.getString("state")),
                new Incompleteness(
                        list(row, "missing").stream()
                                .map(PetitionElement::valueOf)
                                .collect(Collectors.toSet()),
                        row.getString("missing_note")),
                proposal(row),
                row.getString("decided_by"),
                row.getObject("ended_on", LocalDate.class));
    }

    private static Filing filing(ResultSet row) throws SQLException {
        return new Filing(
                new OrderId(row.getString("order_id")),
                Set.of((Integer[]) row.getArray("targets").getArray()),
                ReleaseKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("organisation"),
                row.getString("filed_by"),
                row.getObject("filed_on", LocalDate.class),
                row.getString("statement"),
                Optional.ofNullable(row.getString("earlier"))
                        .map(PetitionId::new)
                        .orElse(null),
                list(row, "indicators").stream()
                        .flatMap(code -> IloIndicator.find(code).stream())
                        .sorted()
                        .toList());
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        Boolean granted = row.getObject("granted", Boolean.class);
        String anchor = row.getString("anchor");
        return granted == null
                ? null
                : new Proposal(
                        granted,
                        anchor == null ? null : EndAnchor.valueOf(anchor),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("ground"),
                        Set.of((Integer[]) row.getArray("kept_targets").getArray()),
                        row.getString("kept_ground"));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
