package org.openwro.investigation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openwro.reference.LabourClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the row of a case; its parts are those of {@link CasePartRows}. */
@Repository
class CaseRows {

    private final JdbcClient jdbc;
    private final CasePartRows parts;

    CaseRows(JdbcClient jdbc, CasePartRows parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    Investigation investigation(ResultSet row) throws SQLException {
        CaseId id = new CaseId(row.getString("id"));
        return new Investigation(
                id,
                row.getInt("version"),
                CaseState.valueOf(row.getString("state")),
                subject(row),
                row.getObject("received_on", LocalDate.class),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                parts.allegations(id),
                plan(row, id),
                parts.exhibits(id),
                new LabourEvidence(
                        parts.indicators(id), classes(row, "labour_classes"), row.getString("labour_summary")),
                nexus(row),
                action(row, id),
                parts.reviews(id));
    }

    static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getString("title"),
                row.getString("producer"),
                row.getString("country"),
                row.getString("place"),
                list(row, "goods"));
    }

    private Plan plan(ResultSet row, CaseId id) throws SQLException {
        return new Plan(
                row.getString("lead"),
                row.getString("scope_note"),
                parts.parties(id),
                list(row, "plan_goods"),
                list(row, "plan_places"),
                classes(row, "plan_classes"),
                list(row, "plan_sources"));
    }

    private static ImportNexus nexus(ResultSet row) throws SQLException {
        String importation = row.getString("importation");
        return new ImportNexus(
                importation == null ? null : ImportNexus.Importation.valueOf(importation),
                row.getString("nexus_statement"),
                list(row, "nexus_hts"),
                row.getString("nexus_importers"),
                list(row, "nexus_ports"),
                row.getString("nexus_by"));
    }

    private RecommendedAction action(ResultSet row, CaseId id) throws SQLException {
        String recommendation = row.getString("recommendation");
        return recommendation == null
                ? null
                : new RecommendedAction(
                        Recommendation.valueOf(recommendation),
                        new ProposedOrder(
                                parts.targets(id),
                                list(row, "order_goods"),
                                list(row, "order_hts"),
                                row.getBoolean("all_goods"),
                                row.getBoolean("wholly_or_in_part"),
                                row.getBoolean("downstream")),
                        row.getString("reasons"),
                        row.getString("recommended_by"),
                        row.getObject("recommended_on", LocalDate.class));
    }

    /** The number of rows changed: 0 when somebody else changed the case meanwhile. */
    int update(Investigation each) {
        ImportNexus nexus = each.nexusWork();
        Plan plan = each.plan();
        RecommendedAction action = each.action().orElse(null);
        ProposedOrder order = action == null ? ProposedOrder.none() : action.order();
        return jdbc.sql(
                        """
                        update investigation_case set version = version + 1, state = :state, closed_on = :closed, lead = :lead,
                          scope_note = :scope, plan_goods = :planGoods, plan_places = :planPlaces,
                          plan_classes = :planClasses, plan_sources = :planSources, labour_classes = :classes, labour_summary = :summary,
                          importation = :importation, nexus_statement = :statement, nexus_hts = :nexusHts,
                          nexus_importers = :importers, nexus_ports = :ports, nexus_by = :nexusBy,
                          recommendation = :recommendation, recommended_by = :by, recommended_on = :on, reasons = :reasons,
                          order_goods = :goods, order_hts = :orderHts, all_goods = :all, wholly_or_in_part = :part,
                          downstream = :downstream
                        where id = :id and version = :version
                        """)
                .param("state", each.state().name())
                .param("closed", each.closedOn())
                .param("lead", plan.lead())
                .param("scope", plan.scopeNote())
                .param("planGoods", array(plan.goods()))
                .param("planPlaces", array(plan.places()))
                .param("planClasses", texts(plan.classes(), LabourClass::name))
                .param("planSources", array(plan.sources()))
                .param("classes", texts(each.labour().classes(), LabourClass::name))
                .param("summary", each.labour().classSummary())
                .param(
                        "importation",
                        nexus.importation() == null ? null : nexus.importation().name())
                .param("statement", nexus.statement())
                .param("nexusHts", array(nexus.htsPrefixes()))
                .param("importers", nexus.importers())
                .param("ports", array(nexus.ports()))
                .param("nexusBy", nexus.establishedBy())
                .param(
                        "recommendation",
                        action == null ? null : action.recommendation().name())
                .param("by", action == null ? "" : action.recommendedBy())
                .param("on", action == null ? null : action.on())
                .param("reasons", action == null ? "" : action.reasons())
                .param("goods", array(order.goods()))
                .param("orderHts", array(order.htsPrefixes()))
                .param("all", order.allGoods())
                .param("part", order.whollyOrInPart())
                .param("downstream", order.downstream())
                .param("id", each.id().value())
                .param("version", each.version())
                .update();
    }

    void file(CaseId id, Exhibit exhibit) {
        parts.add(id, exhibit);
    }

    void replaceParts(Investigation each) {
        parts.replaceParties(each.id(), each.plan().parties());
        parts.replaceIndicators(each.id(), each.labour().indicators());
        parts.replaceTargets(
                each.id(), each.action().map(action -> action.order().targets()).orElse(List.of()));
        parts.addNewReviews(each.id(), each.reviews());
    }

    private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).sorted().toArray(String[]::new);
    }

    private static Set<LabourClass> classes(ResultSet row, String column) throws SQLException {
        return list(row, column).stream().map(LabourClass::valueOf).collect(Collectors.toSet());
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
