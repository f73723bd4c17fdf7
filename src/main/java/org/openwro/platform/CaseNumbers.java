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

    /** The next number; taken in the caller's transaction, so a rolled-back case leaves no gap. */
    public String next(String prefix) {
        int year = LocalDate.now(clock).getYear();
        int number = jdbc.sql(
                        """
                        insert into case_number (prefix, year, last) values (?, ?, 1)
                        on conflict (prefix, year) do update set last = case_number.last + 1
                        returning last
                        """)
                .param(prefix)
                .param(year)
                .query(Integer.class)
                .single();
        return "%s-%d-%05d".formatted(prefix, year, number);
    }
}
