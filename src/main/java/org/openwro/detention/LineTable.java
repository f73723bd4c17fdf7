package org.openwro.detention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openwro.screening.core.Instrument;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The lines of detentions and the orders that hold them. */
@Repository
class LineTable {

    private final NamedParameterJdbcTemplate jdbc;

    LineTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<DetentionLine> of(DetentionId id) {
        MapSqlParameterSource key = new MapSqlParameterSource("id", id.value());
        Map<String, List<LineHold>> holds = new HashMap<>();
        jdbc.query(
                "select * from detention_line_order where detention_id = :id order by line_id, order_id limit 100000",
                key,
                row -> {
                    holds.computeIfAbsent(row.getString("line_id"), any -> new ArrayList<>())
                            .add(hold(row));
                });
        return jdbc.query(
                "select * from detention_line where detention_id = :id order by seq limit 10000",
                key,
                (row, number) -> line(row, holds.getOrDefault(row.getString("line_id"), List.of())));
    }

    /** A line is written once; later only its state, recommendation and reason change, and the day on which an order let go. */
    void save(DetentionId id, List<DetentionLine> lines) {
        jdbc.batchUpdate(
                """
                insert into detention_line (detention_id, line_id, seq, manufacturer, origin, hts, description, quantity, unit,
                       value_usd, state, recommended, reason)
                values (:id, :line, :seq, :manufacturer, :origin, :hts, :description, :quantity, :unit,
                       :value, :state, :recommended, :reason)
                on conflict (detention_id, line_id) do update
                   set state = excluded.state, recommended = excluded.recommended, reason = excluded.reason
                """,
                lines.stream().map(line -> row(id, line)).toArray(SqlParameterSource[]::new));
        jdbc.batchUpdate(
                """
                insert into detention_line_order (line_id, order_id, detention_id, target_id, instrument, score, lifted_on)
                values (:line, :order, :id, :target, :instrument, :score, :lifted)
                on conflict (line_id, order_id) do update set lifted_on = excluded.lifted_on
                """,
                lines.stream()
                        .flatMap(line -> line.holds().stream().map(hold -> row(id, line, hold)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(DetentionId id, DetentionLine line) {
        return new MapSqlParameterSource("id", id.value())
                .addValue("line", line.lineId())
                .addValue("seq", line.seq())
                .addValue("manufacturer", line.manufacturer())
                .addValue("origin", line.origin())
                .addValue("hts", line.hts())
                .addValue("description", line.description())
                .addValue("quantity", line.quantity())
                .addValue("unit", line.unit())
                .addValue("value", line.valueUsd())
                .addValue("state", line.state().name())
                .addValue(
                        "recommended",
                        line.recommended() == null ? null : line.recommended().name())
                .addValue("reason", line.reason());
    }

    private static SqlParameterSource row(DetentionId id, DetentionLine line, LineHold hold) {
        return new MapSqlParameterSource("id", id.value())
                .addValue("line", line.lineId())
                .addValue("order", hold.orderId())
                .addValue("target", hold.targetId())
                .addValue("instrument", hold.instrument().name())
                .addValue("score", hold.score())
                .addValue("lifted", hold.liftedOn());
    }

    private static LineHold hold(ResultSet row) throws SQLException {
        return new LineHold(
                row.getString("order_id"),
                row.getString("target_id"),
                Instrument.valueOf(row.getString("instrument")),
                row.getObject("score", Double.class),
                row.getObject("lifted_on", LocalDate.class));
    }

    private static DetentionLine line(ResultSet row, List<LineHold> holds) throws SQLException {
        String recommended = row.getString("recommended");
        return new DetentionLine(
                row.getString("line_id"),
                row.getInt("seq"),
                row.getString("manufacturer"),
                row.getString("origin"),
                row.getString("hts"),
                row.getString("description"),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                row.getBigDecimal("value_usd"),
                LineState.valueOf(row.getString("state")),
                recommended == null ? null : LineChoice.valueOf(recommended),
                row.getString("reason"),
                holds);
    }
}
