package org.openwro.investigation.sign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openwro.investigation.CaseId;
import org.openwro.reference.IloIndicator;
import org.openwro.reference.LabourClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signs of a case, by party. */
@Repository
public class Signs {

    private final JdbcClient jdbc;
    private final SummaryTable table;

    Signs(JdbcClient jdbc, SummaryTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** By number of the party; only parties that were looked at, each with all eleven. */
    public Map<Integer, List<Sign>> of(CaseId id) {
        Map<Integer, Map<IloIndicator, Sign>> seen = new TreeMap<>();
        jdbc.sql("select * from case_sign where case_id = ? order by party, indicator")
                .param(id.value())
                .query((row, number) -> Map.entry(row.getInt("party"), sign(row)))
                .list()
                .forEach(each -> seen.computeIfAbsent(each.getKey(), party -> new EnumMap<>(IloIndicator.class))
                        .put(each.getValue().indicator(), each.getValue()));
        Map<Integer, List<Sign>> all = new TreeMap<>();
        seen.forEach((party, signs) -> all.put(party, eleven(signs)));
        return all;
    }

    public List<Sign> of(CaseId id, int party) {
        return of(id).getOrDefault(party, eleven(Map.of()));
    }

    /** One line for each dimension, as the decision table has it. */
    public List<DimensionSummary> summary(Collection<Sign> signs) {
        return Arrays.stream(Dimension.values())
                .map(each -> table.of(
                        each,
                        strongest(signs, each, Sign.Element.INVOLUNTARINESS),
                        strongest(signs, each, Sign.Element.PENALTY)))
                .toList();
    }

    private static Optional<Sign.Strength> strongest(
            Collection<Sign> signs, Dimension dimension, Sign.Element element) {
        return signs.stream()
                .filter(each -> each.grade().isShown() && each.isPlaced())
                .filter(each -> each.dimension() == dimension && each.element() == element)
                .map(Sign::strength)
                .sorted()
                .findFirst();
    }

    private static List<Sign> eleven(Map<IloIndicator, Sign> seen) {
        return Arrays.stream(IloIndicator.values())
                .map(each -> seen.getOrDefault(each, Sign.none(each)))
                .toList();
    }

    void replace(CaseId id, int party, List<Sign> signs) {
        jdbc.sql("delete from case_sign where case_id = ? and party = ?")
                .params(id.value(), party)
                .update();
        for (Sign each : signs) {
            jdbc.sql(
                            """
                            insert into case_sign
                              (case_id, party, indicator, grade, dimension, element, strength, labour_class, wording,
                               confidential, publishable, exhibits)
                            values (:case, :party, :indicator, :grade, :dimension, :element, :strength, :class, :wording,
                                    :confidential, :publishable, :exhibits)
                            """)
                    .param("case", id.value())
                    .param("party", party)
                    .param("indicator", each.indicator().code())
                    .param("grade", each.grade().name())
                    .param("dimension", name(each.dimension()))
                    .param("element", name(each.element()))
                    .param("strength", name(each.strength()))
                    .param("class", name(each.labourClass()))
                    .param("wording", each.wording())
                    .param("confidential", each.confidential())
                    .param("publishable", each.publishable())
                    .param("exhibits", each.exhibits().toArray(Integer[]::new))
                    .update();
        }
    }

    private static Sign sign(ResultSet row) throws SQLException {
        return new Sign(
                IloIndicator.find(row.getString("indicator")).orElseThrow(),
                Grade.valueOf(row.getString("grade")),
                constant(Dimension.class, row.getString("dimension")),
                constant(Sign.Element.class, row.getString("element")),
                constant(Sign.Strength.class, row.getString("strength")),
                constant(LabourClass.class, row.getString("labour_class")),
                row.getString("wording"),
                row.getString("confidential"),
                row.getString("publishable"),
                Arrays.asList((Integer[]) row.getArray("exhibits").getArray()));
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
