package org.openwro.enforcement.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many alerts screening raises, and how many of the possible ones officers confirm. The unit is a line under one order. Hits are held
 * without an officer's answer, so they count as alerts and never in the precision.
 */
@Repository
public class MatchQuality {

    private static final int MOST_ROWS = 20_000;

    private final JdbcClient jdbc;

    MatchQuality(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By what alerts are grouped. */
    public enum By {
        RULE("a.rule"),
        ORDER("a.order_id");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /**
     * Alerts of one rule or order in one month.
     *
     * @param month {@code yyyy-MM}, Eastern Time
     * @param answered possible alerts that an officer answered
     * @param confirmed of these, how many fall under the order
     */
    public record Figure(String key, String month, long hits, long possible, long answered, long confirmed) {

        public long alerts() {
            return hits + possible;
        }

        /** Confirmed of answered, from 0 to 1; null where nothing was answered. */
        public Double precision() {
            return answered == 0 ? null : (double) confirmed / answered;
        }

        public Figure plus(Figure other) {
            return new Figure(
                    key,
                    month,
                    hits + other.hits,
                    possible + other.possible,
                    answered + other.answered,
                    confirmed + other.confirmed);
        }
    }

    /** @param ports null for all */
    public List<Figure> monthly(By by, LocalDate from, Set<String> ports) {
        return jdbc.sql(
                        "select " + by.column + " as key, "
                                + """
                          to_char(a.raised_on, 'YYYY-MM') as month,
                               count(*) filter (where a.result = 'HIT') as hits,
                               count(*) filter (where a.result = 'POSSIBLE') as possible,
                               count(l.label) as answered, count(*) filter (where l.label = 'MATCH') as confirmed
                          from screening_alert a
                          left join match_label l on l.line_id = a.line_id and l.order_id = a.order_id and l.counts
                         where a.raised_on >= :from and (cast(:ports as text[]) is null or a.port_code = any(:ports))
                         group by 1, 2 order by 1, 2 limit :most
                        """)
                .param("from", from)
                .param("ports", ports == null ? null : ports.toArray(String[]::new))
                .param("most", MOST_ROWS)
                .query(Figure.class)
                .list();
    }
}
