package org.openwro.order;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openwro.calendar.FiscalYear;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.CaseRecord;
import org.openwro.investigation.Cases;
import org.openwro.reference.IloIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Completes a line of the register to all that is told of the order. */
@Component
class RegisterDetails {

    private final JdbcClient jdbc;
    private final TargetTable targets;
    private final Modifications modifications;
    private final RegisterTimeline timeline;
    private final Cases cases;
    private final Clock clock;

    RegisterDetails(
            JdbcClient jdbc,
            TargetTable targets,
            Modifications modifications,
            RegisterTimeline timeline,
            Cases cases,
            Clock clock) {
        this.jdbc = jdbc;
        this.targets = targets;
        this.modifications = modifications;
        this.timeline = timeline;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param asOf null: as it stands */
    RegisterDetail of(RegisterEntry entry, AsOf asOf) {
        Rest rest = jdbc.sql(
                        """
                        select o.*, (select f.id from trade_order f
                                      where f.supersedes = o.id and f.state in ('IN_FORCE', 'ENDED')
                                        and exists (select 1 from order_status_change c
                                                     where c.order_id = f.id and (c.on_from is null or c.on_from <= cast(:today as date))
                                                       and (cast(:known as timestamptz) is null or c.known_at < :known))
                                      order by f.id limit 1) superseded_by
                          from trade_order o where o.id = :id
                        """)
                .params(RegisterCondition.asOf(asOf, clock))
                .param("id", entry.id().value())
                .query(Rest::of)
                .single();
        List<Target> aims = aims(entry.id(), asOf);
        Optional<CaseRecord> recommended = Optional.ofNullable(rest.caseId()).flatMap(cases::find);
        return new RegisterDetail(
                entry,
                rest.effectiveOn(),
                rest.publication(),
                rest.supersedes(),
                rest.supersededBy(),
                aims,
                timeline.of(entry, rest.publication(), rest.announcedOn(), aims, asOf),
                recommended.map(RegisterDetails::indicators).orElseGet(rest::announced),
                recommended.map(CaseRecord::labourSummary).orElse(""),
                rest.reasons(),
                number(entry));
    }

    private List<Target> aims(OrderId id, AsOf asOf) {
        List<Target> now = targets.of(id);
        return asOf == null || asOf.known() == null
                ? now
                : new TargetsAsKnown(modifications.of(id), asOf.knownBefore(clock.getZone())).of(now);
    }

    private static List<RegisterIndicator> indicators(CaseRecord record) {
        return record.indicators().stream()
                .map(each -> new RegisterIndicator(each.indicator(), each.sourceWording(), each.summary()))
                .toList();
    }

    /** Its number among the orders of its instrument and fiscal year; empty where the year is not known. */
    private Optional<RegisterYearNumber> number(RegisterEntry entry) {
        if (!entry.issued().isKnown()) {
            return Optional.empty();
        }
        FiscalYear year = FiscalYear.of(entry.issued().from());
        if (!year.contains(entry.issued().to())) {
            return Optional.empty();
        }
        int number = jdbc.sql(
                        """
                        select count(*) from trade_order
                         where state in ('IN_FORCE', 'ENDED') and instrument = :instrument and issued_to <= :end
                           and issued_from >= :start and (issued_from, id) <= (:day, :id)
                        """)
                .param("instrument", entry.instrument().name())
                .param("start", year.firstDay())
                .param("end", year.lastDay())
                .param("day", entry.issued().from())
                .param("id", entry.id().value())
                .query(Integer.class)
                .single();
        return Optional.of(new RegisterYearNumber(number, year));
    }

    /** What a line of the register leaves out. */
    private record Rest(
            LocalDate effectiveOn,
            LocalDate announcedOn,
            Publication publication,
            OrderId supersedes,
            OrderId supersededBy,
            CaseId caseId,
            String reasons,
            List<RegisterIndicator> announced) {

        static Rest of(ResultSet row, int number) throws SQLException {
            String caseId = row.getString("case_id");
            return new Rest(
                    row.getObject("effective_on", LocalDate.class),
                    row.getObject("announced_on", LocalDate.class),
                    new Publication(
                            row.getString("federal_register"),
                            row.getString("customs_bulletin"),
                            row.getObject("published_on", LocalDate.class)),
                    order(row.getString("supersedes")),
                    order(row.getString("superseded_by")),
                    caseId == null ? null : new CaseId(caseId),
                    row.getString("reasons"),
                    announced(row.getArray("indicators")));
        }

        private static OrderId order(String id) {
            return id == null ? null : new OrderId(id);
        }

        private static List<RegisterIndicator> announced(Array codes) throws SQLException {
            return Arrays.stream((String[]) codes.getArray())
                    .map(IloIndicator::find)
                    .flatMap(Optional::stream)
                    .map(indicator -> new RegisterIndicator(indicator, "", ""))
                    .toList();
        }
    }
}
