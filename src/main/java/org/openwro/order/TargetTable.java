package org.openwro.order;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The targets of orders. */
@Repository
class TargetTable {

    private static final String INSERT =
            """
            insert into order_target (order_id, seq, kind, name, aliases, country, address, city, mids, region_code,
                   postal_prefixes, place_names, hts_prefixes, goods_words, all_goods, wholly_or_in_part, downstream,
                   made_in_country, inclusion, vessel_flag, in_force_from, in_force_to, end_anchor, ended_by)
            values (:id, :seq, :kind, :name, :aliases, :country, :address, :city, :mids, :region,
                   :postal, :places, :hts, :words, :all, :inPart, :downstream,
                   :madeIn, :inclusion, :flag, :from, :to, :anchor, :endedBy)
            """;

    private final NamedParameterJdbcTemplate jdbc;

    TargetTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Target> of(OrderId id) {
        return jdbc.query(
                "select * from order_target where order_id = :id order by seq limit 1000",
                new MapSqlParameterSource("id", id.value()),
                OrderRows::target);
    }

    void replace(OrderId id, List<Target> targets) {
        jdbc.update("delete from order_target where order_id = :id", new MapSqlParameterSource("id", id.value()));
        jdbc.batchUpdate(INSERT, targets.stream().map(target -> row(id, target)).toArray(SqlParameterSource[]::new));
    }

    /** Keeps from when to when each holds, and adds the parties that are not covered any more; nothing else of a target changes. */
    void saveForce(OrderId id, List<Target> targets) {
        jdbc.batchUpdate(
                INSERT
                        + """
                        on conflict (order_id, seq) do update
                           set in_force_from = excluded.in_force_from, in_force_to = excluded.in_force_to,
                               end_anchor = excluded.end_anchor, ended_by = excluded.ended_by
                        """,
                targets.stream().map(target -> row(id, target)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(OrderId id, Target target) {
        return new MapSqlParameterSource("id", id.value())
                .addValue("seq", target.seq())
                .addValue("kind", target.kind().name())
                .addValue("name", target.name())
                .addValue("aliases", array(target.aliases()))
                .addValue("country", target.country())
                .addValue("address", target.address())
                .addValue("city", target.city())
                .addValue("mids", array(target.mids()))
                .addValue("region", target.regionCode())
                .addValue("postal", array(target.postalPrefixes()))
                .addValue("places", array(target.placeNames()))
                .addValue("hts", array(target.goods().htsPrefixes()))
                .addValue("words", array(target.goods().words()))
                .addValue("all", target.goods().all())
                .addValue("inPart", target.goods().whollyOrInPart())
                .addValue("downstream", target.goods().downstream())
                .addValue(
                        "madeIn",
                        target.goods().madeIn() == null ? "" : target.goods().madeIn())
                .addValue("inclusion", name(target.inclusion()))
                .addValue("flag", target.vesselFlag())
                .addValue("from", target.force().from())
                .addValue("to", target.force().to())
                .addValue("anchor", name(target.force().endAnchor()))
                .addValue("endedBy", name(target.force().endedBy()));
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
