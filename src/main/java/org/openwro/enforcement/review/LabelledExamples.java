package org.openwro.enforcement.review;

import java.util.List;
import java.util.stream.Stream;
import org.openwro.enforcement.CurrentOrders;
import org.openwro.enforcement.review.MatchAnswer.Kind;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.Evidence;
import org.openwro.screening.core.Match;
import org.openwro.screening.core.OrderTarget;
import org.openwro.screening.core.TargetKind;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines and targets as they stood before the officer, with the answer as their label, to measure the matcher with. */
@Repository
public class LabelledExamples {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final CurrentOrders orders;

    LabelledExamples(JdbcClient jdbc, NamedParameterJdbcTemplate batches, CurrentOrders orders) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.orders = orders;
    }

    /** An example that counts, in the columns of a file of name pairs and then some more. */
    public record Example(
            String lineId,
            String queryName,
            String queryAddress,
            String queryCity,
            String queryCountry,
            String listedName,
            String listedAliases,
            String listedCity,
            String listedCountry,
            String label,
            String rule,
            String orderId,
            String targetId,
            TargetKind targetKind,
            double score,
            String goods,
            String answeredBy,
            java.time.Instant answeredAt) {}

    /**
     * Examples that count, in the order of line ids.
     *
     * @param namesOnly only those whose target is a party, since a region has no name to compare
     * @param limit at most so many
     */
    public List<Example> list(boolean namesOnly, int limit) {
        return jdbc.sql(
                        """
                        select l.*, a.answered_by, a.answered_at
                          from match_label l join match_answer a on a.line_id = l.line_id and a.seq = l.seq
                         where l.counts and (not :names or l.target_kind in ('ENTITY', 'VESSEL', 'FLEET', 'LABOUR_SOURCE'))
                         order by l.line_id, l.order_id limit :limit
                        """)
                .param("names", namesOnly)
                .param("limit", limit)
                .query(Example.class)
                .list();
    }

    /** A correction takes the place of all that was said of the line, another answer of what was said of the same orders. */
    void add(MatchAnswer answer, EntryLine line, List<Match> about) {
        jdbc.sql(
                        """
                        update match_label set counts = false
                         where line_id = :line and counts and (:correction or order_id = any(:orders))
                        """)
                .param("line", answer.lineId())
                .param("correction", answer.correction())
                .param("orders", about.stream().map(Match::orderId).toArray(String[]::new))
                .update();
        batches.batchUpdate(
                """
                insert into match_label (line_id, seq, order_id, target_id, target_kind, rule, score, label, counts, query_name,
                       query_address, query_city, query_country, goods, listed_name, listed_aliases, listed_city, listed_country)
                values (:line, :seq, :order, :target, :kind, :rule, :score, :label, true, :name,
                       :address, :city, :country, :goods, :listed, :aliases, :listedCity, :listedCountry)
                """,
                about.stream()
                        .flatMap(match -> orders.target(match.orderId(), match.targetId()).stream()
                                .map(target -> row(answer, line, match, target)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(MatchAnswer answer, EntryLine line, Match match, OrderTarget target) {
        return new MapSqlParameterSource("line", answer.lineId())
                .addValue("seq", answer.seq())
                .addValue("order", match.orderId())
                .addValue("target", match.targetId())
                .addValue("kind", target.kind().name())
                .addValue(
                        "rule",
                        match.evidence().stream()
                                .findFirst()
                                .map(Evidence::rule)
                                .orElse(""))
                .addValue("score", match.score())
                .addValue("label", answer.kind() == Kind.FALLS_UNDER ? "MATCH" : "NO_MATCH")
                .addValue("name", line.manufacturerName())
                .addValue("address", text(line.manufacturerAddress()))
                .addValue("city", text(line.manufacturerCity()))
                .addValue("country", text(line.manufacturerCountry()))
                .addValue("goods", text(line.description()))
                .addValue("listed", target.name())
                .addValue("aliases", String.join("; ", target.aliases()))
                .addValue("listedCity", text(target.city()))
                .addValue("listedCountry", text(target.country()));
    }

    private static String text(String value) {
        return Stream.ofNullable(value).findFirst().orElse("");
    }
}
