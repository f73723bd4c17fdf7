package org.openwro.order;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.reference.Countries;
import org.openwro.reference.Country;
import org.openwro.reference.Industry;
import org.springframework.jdbc.core.SqlParameterValue;

/** A {@link RegisterFilter} as a condition on {@code trade_order o}; drafts are never part of it. */
final class RegisterCondition {

    /**
     * The industry of an order {@code o} by the chapter of most of its tariff numbers, of equals the later chapter, as SQL; empty for an
     * order on all goods or on goods without a number.
     */
    static final String INDUSTRY =
            """
            coalesce((select %s from (
                        select mode() within group (order by left(replace(number, '.', ''), 2)::int desc) chapter
                          from order_target t cross join unnest(t.hts_prefixes) number where t.order_id = o.id) most), '')
            """
                    .formatted(Industry.sql("most.chapter"));

    private static final int MOST_WORDS = 10;

    private final StringBuilder sql = new StringBuilder("o.state in ('IN_FORCE', 'ENDED')");
    private final Map<String, Object> params = new HashMap<>();

    private RegisterCondition() {}

    static RegisterCondition of(RegisterFilter filter, Countries countries, Clock clock) {
        RegisterCondition condition = new RegisterCondition();
        condition.params.putAll(asOf(filter.asOf(), clock));
        if (filter.asOf() != null) {
            condition.sql.append(" and ").append(StatusAsOf.STOOD);
        }
        condition.params.put("countryOrder", countries.options().keySet().toArray(String[]::new));
        if (filter.country() != null) {
            condition.and("o.country = :country", "country", filter.country());
        }
        if (filter.instrument() != null) {
            condition.and(
                    "o.instrument = :instrument",
                    "instrument",
                    filter.instrument().name());
        }
        if (filter.source() != null) {
            condition.and("o.source = :source", "source", filter.source().name());
        }
        if (!filter.statuses().isEmpty()) {
            condition.and(
                    StatusAsOf.STATUS + " in (:statuses)",
                    "statuses",
                    filter.statuses().stream().map(ListedStatus::code).toList());
        }
        if (filter.industry() != null) {
            condition.and(
                    INDUSTRY + " = :industry", "industry", filter.industry().name());
        }
        if (filter.year() != null) {
            condition.within("year", LocalDate.of(filter.year(), 1, 1), LocalDate.of(filter.year(), 12, 31));
        }
        if (filter.fiscalYear() != null) {
            condition.within(
                    "fiscal",
                    filter.fiscalYear().firstDay(),
                    filter.fiscalYear().lastDay());
        }
        if (filter.words() != null) {
            condition.words(filter.words(), countries);
        }
        return condition;
    }

    /** What {@link StatusAsOf} asks for; null: now. */
    static Map<String, Object> asOf(AsOf viewpoint, Clock clock) {
        AsOf from = viewpoint == null ? AsOf.on(LocalDate.now(clock)) : viewpoint;
        return Map.of(
                "today",
                from.day(),
                "known",
                new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, from.knownBefore(clock.getZone())));
    }

    /** Both bounds of a partial date must lie in the span. */
    private void within(String name, LocalDate from, LocalDate to) {
        and("o.issued_from >= :" + name + "From", name + "From", from);
        and("o.issued_to <= :" + name + "To", name + "To", to);
    }

    private void words(String text, Countries countries) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            sql.append(" and false");
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            params.put("word" + i, word + ":*");
            params.put("named" + i, named(word, countries));
            params.put("part" + i, "%" + word + "%");
            sql.append(" and (o.words @@ to_tsquery('simple', :word%1$d) or o.country = any(cast(:named%1$d as text[]))"
                    .formatted(i));
            sql.append(" or lower(o.id) like :part%d)".formatted(i));
        }
    }

    private static String[] named(String word, Countries countries) {
        return countries.all().stream()
                .filter(country -> (" " + country.name().toLowerCase(Locale.ROOT)).contains(" " + word))
                .map(Country::code)
                .toArray(String[]::new);
    }

    private void and(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        params.put(name, value);
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> params() {
        return params;
    }
}
