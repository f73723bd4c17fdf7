package org.openwro.order;

import java.time.Clock;
import java.util.List;
import org.openwro.reference.Countries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders counted by one of their properties. The unit is the order, by the day of its signature, each once whatever became of it. */
@Service
@Transactional(readOnly = true)
public class RegisterStatistics {

    /** By what orders are counted; part of message keys. */
    public enum By {
        FISCAL_YEAR(
                "extract(year from o.issued_from + interval '3 months')::int::text",
                "extract(year from o.issued_from + interval '3 months') = extract(year from o.issued_to + interval '3 months')",
                "k"),
        CALENDAR_YEAR(
                "extract(year from o.issued_from)::int::text",
                "extract(year from o.issued_from) = extract(year from o.issued_to)",
                "k"),
        COUNTRY("o.country", "true", "count(*) desc, k"),
        INSTRUMENT("o.instrument", "true", "k desc"),
        INDUSTRY(RegisterCondition.INDUSTRY, "true", "count(*) desc, k"),
        STATUS(StatusAsOf.STATUS, "true", "count(*) desc, k");

        private final String key;
        private final String known;
        private final String order;

        By(String key, String known, String order) {
            this.key = key;
            this.known = known;
            this.order = order;
        }

        public boolean isYear() {
            return this == FISCAL_YEAR || this == CALENDAR_YEAR;
        }
    }

    private final JdbcClient jdbc;
    private final Countries countries;
    private final Clock clock;

    RegisterStatistics(JdbcClient jdbc, Countries countries, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.countries = countries;
    }

    /** Years oldest first, the rest by size; orders that cannot be placed in one year are in no row of a year. */
    public List<Row> count(By by, RegisterFilter filter) {
        RegisterCondition condition = RegisterCondition.of(filter, countries, clock);
        return jdbc.sql(
                        """
                        select %s k, count(*) filter (where o.instrument = 'WRO') wros,
                               count(*) filter (where o.instrument = 'FINDING') findings
                          from trade_order o where %s and %s group by k order by %s limit 500
                        """
                                .formatted(by.key, condition.sql(), by.known, by.order))
                .params(condition.params())
                .query((row, number) -> new Row(row.getString("k"), row.getInt("wros"), row.getInt("findings")))
                .list();
    }

    /** @param key a year, a code of a country, an instrument, or a status; empty for a status that is not established */
    public record Row(String key, int wros, int findings) {

        public int orders() {
            return wros + findings;
        }
    }
}
