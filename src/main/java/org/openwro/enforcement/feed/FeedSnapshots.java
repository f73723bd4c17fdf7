package org.openwro.enforcement.feed;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The snapshots that were given out, by their hash. */
@Repository
class FeedSnapshots {

    /** A system that rested longer than this reads everything anew. */
    static final Duration KEPT = Duration.ofDays(366);

    private final JdbcClient jdbc;

    FeedSnapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a snapshot that is given out. One that comes up again counts from its newest day. */
    void keep(FeedSnapshot snapshot, Instant now) {
        jdbc.sql(
                        """
                        insert into feed_snapshot (hash, published_at, order_ids, term_hashes) values (:hash, :now, :ids, :terms)
                        on conflict (hash) do update set published_at = excluded.published_at
                        """)
                .param("hash", snapshot.hash())
                .param("now", at(now))
                .param("ids", snapshot.termHashes().keySet().toArray(String[]::new))
                .param("terms", snapshot.termHashes().values().toArray(String[]::new))
                .update();
        jdbc.sql("delete from feed_snapshot where published_at < ?")
                .param(at(now.minus(KEPT)))
                .update();
    }

    /** Term hashes by order; empty when no snapshot of this hash was given out, or too long ago. */
    Optional<Map<String, String>> find(String hash) {
        return jdbc.sql("select order_ids, term_hashes from feed_snapshot where hash = ?")
                .param(hash)
                .query((row, number) -> terms(row.getArray(1), row.getArray(2)))
                .optional();
    }

    private static Map<String, String> terms(Array ids, Array hashes) throws SQLException {
        String[] keys = (String[]) ids.getArray();
        String[] values = (String[]) hashes.getArray();
        Map<String, String> terms = new LinkedHashMap<>();
        for (int i = 0; i < keys.length; i++) {
            terms.put(keys[i], values[i]);
        }
        return terms;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
