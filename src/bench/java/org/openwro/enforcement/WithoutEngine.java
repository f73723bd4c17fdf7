package org.openwro.enforcement;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets hits and possible matches wait for ever, so that opening their detentions and reviews, work of the engine, is not measured. */
final class WithoutEngine {

    private WithoutEngine() {}

    static void from(JdbcClient jdbc) {
        before(jdbc, "entry_line_hit", "new.put_off_until = 'infinity'");
        before(jdbc, "match_review", "new.state = 'SETTLED'");
    }

    private static void before(JdbcClient jdbc, String table, String act) {
        jdbc.sql("create or replace function bench_" + table + "() returns trigger language plpgsql as $$ begin " + act + "; return new; end $$").update();
        jdbc.sql("create or replace trigger bench_waits before insert on " + table + " for each row execute function bench_" + table + "()").update();
    }
}
