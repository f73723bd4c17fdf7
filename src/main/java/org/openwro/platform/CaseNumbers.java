package org.openwro.platform;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives case numbers such as {@code ALG-2026-00017}: prefix, calendar year in Eastern Time, running number of that year. */
@Component
public class CaseNumbers {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next number. Nobody waits for the transaction of another; a case that is rolled back leaves a gap. */
    public String next(String prefix) {
        int year = LocalDate.now(clock).getYear();
        long number = jdbc.sql("select next_case_number(?, ?)")
                .params(prefix, year)
                .query(Long.class)
                .single();
        return "%s-%d-%05d".formatted(prefix, year, number);
    }
}
