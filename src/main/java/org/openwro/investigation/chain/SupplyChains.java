package org.openwro.investigation.chain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Plan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The supply chains. Who may read them is checked by those who show them. */
@Repository
public class SupplyChains {

    private final JdbcClient jdbc;

    SupplyChains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SupplyChain of(CaseId id) {
        Map<Integer, List<Party.Flag>> flags = flags(id);
        List<Party> parties = jdbc.sql("select * from chain_party where case_id = ? order by no")
                .param(id.value())
                .query((row, number) -> party(row, flags.getOrDefault(row.getInt("no"), List.of())))
                .list();
        List<Link> links = jdbc.sql("select * from chain_link where case_id = ? order by no")
                .param(id.value())
                .query((row, number) -> link(row))
                .list();
        return new SupplyChain(parties, links);
    }

    private Map<Integer, List<Party.Flag>> flags(CaseId id) {
        return jdbc
                .sql("select party, since, country from chain_flag where case_id = ? order by party, since")
                .param(id.value())
                .query((row, number) -> Map.entry(
                        row.getInt("party"),
                        new Party.Flag(row.getObject("since", LocalDate.class), row.getString("country"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Party add(CaseId id, Party party) {
        int number = jdbc.sql(
                        "update investigation_case set chain_party_last = chain_party_last + 1 where id = ? returning chain_party_last")
                .param(id.value())
                .query(Integer.class)
                .single();
        Party added = party.numbered(number);
        write(
                """
                insert into chain_party (case_id, no, kind, name, other_names, country, place, latitude, longitude, identifier, note)
                values (:case, :no, :kind, :name, :others, :country, :place, :latitude, :longitude, :identifier, :note)
                """,
                id,
                added);
        return added;
    }

    void change(CaseId id, Party party) {
        jdbc.sql("delete from chain_flag where case_id = ? and party = ?")
                .params(id.value(), party.number())
                .update();
        write(
                """
                update chain_party set kind = :kind, name = :name, other_names = :others, country = :country, place = :place,
                  latitude = :latitude, longitude = :longitude, identifier = :identifier, note = :note
                where case_id = :case and no = :no
                """,
                id,
                party);
    }

    private void write(String sql, CaseId id, Party party) {
        jdbc.sql(sql)
                .param("case", id.value())
                .param("no", party.number())
                .param("kind", party.kind().name())
                .param("name", party.name())
                .param("others", party.otherNames())
                .param("country", party.country())
                .param("place", party.place())
                .param("latitude", party.latitude())
                .param("longitude", party.longitude())
                .param("identifier", party.identifier())
                .param("note", party.note())
                .update();
        jdbc.sql(
                        """
                        insert into chain_flag (case_id, party, since, country)
                        select :case, :no, since, country from unnest(:since::date[], :country::text[]) as f (since, country)
                        """)
                .param("case", id.value())
                .param("no", party.number())
                .param(
                        "since",
                        party.flags().stream()
                                .map(each -> Date.valueOf(each.since()))
                                .toArray(Date[]::new))
                .param(
                        "country",
                        party.flags().stream().map(Party.Flag::country).toArray(String[]::new))
                .update();
    }

    /** Removes the party with its flags and links. */
    void removeParty(CaseId id, int number) {
        jdbc.sql("delete from chain_party where case_id = ? and no = ?")
                .params(id.value(), number)
                .update();
    }

    void add(CaseId id, Link link) {
        jdbc.sql(
                        """
                        insert into chain_link (case_id, no, upstream, downstream, kind, goods, exhibits)
                        select :case, coalesce(max(no), 0) + 1, :upstream, :downstream, :kind, :goods, :exhibits
                        from chain_link where case_id = :case
                        """)
                .param("case", id.value())
                .param("upstream", link.upstream())
                .param("downstream", link.downstream())
                .param("kind", link.kind().name())
                .param("goods", link.goods())
                .param("exhibits", link.exhibits().toArray(Integer[]::new))
                .update();
    }

    void removeLink(CaseId id, int number) {
        jdbc.sql("delete from chain_link where case_id = ? and no = ?")
                .params(id.value(), number)
                .update();
    }

    private static Party party(ResultSet row, List<Party.Flag> flags) throws SQLException {
        return new Party(
                row.getInt("no"),
                Plan.Role.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("other_names"),
                row.getString("country"),
                row.getString("place"),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getString("identifier"),
                row.getString("note"),
                flags);
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getInt("no"),
                row.getInt("upstream"),
                row.getInt("downstream"),
                Link.Kind.valueOf(row.getString("kind")),
                row.getString("goods"),
                Arrays.asList((Integer[]) row.getArray("exhibits").getArray()));
    }
}
