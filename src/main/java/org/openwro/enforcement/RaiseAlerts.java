package org.openwro.enforcement;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openwro.enforcement.EntryLines.Answered;
import org.openwro.enforcement.LinesPossible.Possible;
import org.openwro.screening.core.Evidence;
import org.openwro.screening.core.Match;
import org.openwro.screening.core.Result;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts what screening found as alerts, and tells of possible matches, in the transaction that keeps the lines. Hits go their own way. */
@Component
class RaiseAlerts {

    private final NamedParameterJdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RaiseAlerts(NamedParameterJdbcTemplate jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @param answered lines that were just kept with this answer */
    @Transactional(propagation = Propagation.MANDATORY)
    public void raise(List<Answered> answered) {
        countAlerts(answered);
        List<Possible> possible = answered.stream()
                .filter(each -> each.screening().result() == Result.POSSIBLE)
                .map(each -> new Possible(each.line(), each.screening().acting().orderId()))
                .toList();
        if (!possible.isEmpty()) {
            events.publishEvent(new LinesPossible(possible));
        }
    }

    private void countAlerts(List<Answered> answered) {
        LocalDate today = LocalDate.now(clock);
        SqlParameterSource[] alerts = answered.stream()
                .flatMap(each -> strongest(each).values().stream().map(match -> alert(each, match, today)))
                .toArray(SqlParameterSource[]::new);
        if (alerts.length > 0) {
            jdbc.batchUpdate(
                    """
                    insert into screening_alert (line_id, order_id, target_id, rule, result, score, port_code, raised_on)
                    values (:line, :order, :target, :rule, :result, :score, :port, :day)
                    on conflict (line_id, order_id) do update
                       set target_id = excluded.target_id, rule = excluded.rule, result = excluded.result, score = excluded.score
                    """,
                    alerts);
        }
    }

    private static Map<String, Match> strongest(Answered answered) {
        Map<String, Match> byOrder = new LinkedHashMap<>();
        answered.screening().matches().forEach(match -> byOrder.putIfAbsent(match.orderId(), match));
        return byOrder;
    }

    private static SqlParameterSource alert(Answered answered, Match match, LocalDate day) {
        return new MapSqlParameterSource("line", answered.line().lineId())
                .addValue("order", match.orderId())
                .addValue("target", match.targetId())
                .addValue(
                        "rule",
                        match.evidence().stream()
                                .findFirst()
                                .map(Evidence::rule)
                                .orElse(""))
                .addValue("result", match.result().name())
                .addValue("score", match.score())
                .addValue("port", answered.line().portCode())
                .addValue("day", Date.valueOf(day));
    }
}
