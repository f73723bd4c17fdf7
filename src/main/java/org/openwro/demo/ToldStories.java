package org.openwro.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which stories were begun in this database, and which came to their end. */
@DemoPart
class ToldStories {

    private final JdbcClient jdbc;
    private final Clock clock;

    ToldStories(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when it was begun before, here or on another node. */
    boolean begin(String name) {
        return jdbc.sql("insert into demo_story (name, begun_at) values (?, ?) on conflict do nothing")
                        .params(name, OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    void end(String name) {
        jdbc.sql("update demo_story set told_at = ? where name = ?")
                .params(OffsetDateTime.now(clock), name)
                .update();
    }
}
