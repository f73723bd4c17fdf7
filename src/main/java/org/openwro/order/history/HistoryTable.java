package org.openwro.order.history;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openwro.calendar.PartialDate;
import org.openwro.order.StatusStep;
import org.openwro.order.TargetEnd;
import org.openwro.reference.IloIndicator;
import org.openwro.reference.history.HistoricOrder;
import org.openwro.reference.history.HistoricTarget;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Writes historical orders, in batches. */
@Repository
class HistoryTable {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    HistoryTable(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<String> ids() {
        return new HashSet<>(jdbc.queryForList(
                "select id from trade_order where source = 'HISTORY' limit 10000",
                new MapSqlParameterSource(),
                String.class));
    }

    /** A Finding comes after the WRO that it supersedes. */
    void add(List<HistoryEntry> entries) {
        List<SqlParameterSource> orders = new ArrayList<>();
        List<SqlParameterSource> targets = new ArrayList<>();
        List<SqlParameterSource> statuses = new ArrayList<>();
        for (HistoryEntry entry : entries) {
            String id = entry.order().id();
            orders.add(order(entry));
            for (int i = 0; i < entry.targets().size(); i++) {
                targets.add(target(id, i + 1, entry));
            }
            for (int i = 0; i < entry.statuses().size(); i++) {
                statuses.add(status(id, i + 1, entry.statuses().get(i)));
            }
        }
        insertOrders(orders);
        insertTargets(targets);
        insertStatuses(statuses);
    }

    private void insertOrders(List<SqlParameterSource> rows) {
        jdbc.batchUpdate(
                """
                insert into trade_order (id, instrument, state, source, country, title, producer, merchandise, scope, region, issued,
                       issued_from, issued_to, effective_on, published_on, status, status_on, status_from, notes, indicators,
                       confidence, supersedes)
                values (:id, :instrument, :state, 'HISTORY', :country, :title, :producer, :merchandise, :scope, :region, :issued,
                       :from, :to, :effective, :published, :status, :statusOn, :statusFrom, :notes, :indicators,
                       :confidence, :supersedes)
                on conflict (id) do nothing
                """,
                rows.toArray(SqlParameterSource[]::new));
    }

    private void insertTargets(List<SqlParameterSource> rows) {
        jdbc.batchUpdate(
                """
                insert into order_target (order_id, seq, kind, name, aliases, country, city, region_code, postal_prefixes, place_names,
                       hts_prefixes, goods_words, all_goods, wholly_or_in_part, downstream, made_in_country, inclusion, vessel_flag,
                       in_force_from, in_force_to, end_anchor, ended_by)
                values (:id, :seq, :kind, :name, :aliases, :country, :city, :region, :postal, :places,
                       :hts, :words, :all, :inPart, :downstream, :madeIn, :inclusion, :flag,
                       :from, :to, :anchor, :endedBy)
                on conflict (order_id, seq) do nothing
                """,
                rows.toArray(SqlParameterSource[]::new));
    }

    private void insertStatuses(List<SqlParameterSource> rows) {
        jdbc.batchUpdate(
                """
                insert into order_status_change (order_id, seq, status, on_text, on_from, recorded_at, known_at)
                values (:id, :seq, :status, :text, :from, :now, :known)
                on conflict (order_id, seq) do nothing
                """,
                rows.toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource order(HistoryEntry entry) {
        HistoricOrder order = entry.order();
        PartialDate issued = entry.issued();
        LocalDate day = issued.exact().orElse(null);
        return new MapSqlParameterSource("id", order.id())
                .addValue("instrument", order.type())
                .addValue("state", entry.state().name())
                .addValue("country", order.country())
                .addValue("title", entry.title())
                .addValue("producer", order.entity())
                .addValue("merchandise", order.merchandise())
                .addValue("scope", order.scope())
                .addValue("region", order.region())
                .addValue("issued", issued.text())
                .addValue("from", issued.from())
                .addValue("to", issued.to())
                .addValue("effective", day)
                .addValue("published", order.isFinding() ? day : null)
                .addValue("status", entry.latest().status().code())
                .addValue("statusOn", entry.latest().on().text())
                .addValue("statusFrom", entry.latest().on().from())
                .addValue("notes", order.notes())
                .addValue(
                        "indicators",
                        array(entry.indicators().stream()
                                .map(IloIndicator::code)
                                .toList()))
                .addValue("confidence", order.confidence())
                .addValue("supersedes", entry.supersedes());
    }

    private static SqlParameterSource target(String id, int seq, HistoryEntry entry) {
        HistoricTarget target = entry.targets().get(seq - 1);
        TargetEnd end = target.to() == null ? null : TargetEnd.of(entry.latest().status());
        return new MapSqlParameterSource("id", id)
                .addValue("seq", seq)
                .addValue("kind", target.kind())
                .addValue("name", target.name())
                .addValue("aliases", array(target.aliases()))
                .addValue("country", text(target.country()))
                .addValue("city", text(target.city()))
                .addValue("region", text(target.regionCode()))
                .addValue("postal", array(target.postalPrefixes()))
                .addValue("places", array(target.placeNames()))
                .addValue("hts", array(target.htsPrefixes()))
                .addValue("words", array(target.goodsWords()))
                .addValue("all", target.allGoods())
                .addValue("inPart", target.whollyOrInPart())
                .addValue("downstream", target.downstream())
                .addValue("madeIn", text(target.madeIn()))
                .addValue("inclusion", target.inclusion())
                .addValue("flag", text(target.vesselFlag()))
                .addValue("from", target.from())
                .addValue("to", target.to())
                .addValue("anchor", target.endAnchor())
                .addValue("endedBy", end == null ? null : end.name());
    }

    private SqlParameterSource status(String id, int seq, StatusStep step) {
        return new MapSqlParameterSource("id", id)
                .addValue("seq", seq)
                .addValue("status", step.status().code())
                .addValue("text", step.on().text())
                .addValue("from", step.on().from())
                .addValue("now", OffsetDateTime.now(clock))
                .addValue("known", publicSince(step.on()));
    }

    /** What happened was public on its day; a day that is not known is long past. */
    private OffsetDateTime publicSince(PartialDate day) {
        LocalDate first = day.isKnown() ? day.from() : EVER;
        return first.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
