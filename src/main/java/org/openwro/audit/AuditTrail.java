package org.openwro.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openwro.identity.Actor;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done on each case, by whom and when. Entries are added and read, never changed: the database refuses it. */
@Service
public class AuditTrail {

    private static final String COLUMNS = "case_key, seq, at, actor, action, args, previous_hash, hash";

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds an entry within the caller's transaction; without one it fails, since an act and its record stand or fall
     * together. Writers on one case wait for each other until commit, so that each chains to the last.
     *
     * @param caseKey business key of the case, or a subject that is no case (for instance "models")
     * @param action message key in the acting module's bundle, {@code audit.MODULE.WHAT}
     * @param args keys and codes for that message, never personal data
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AuditEntry record(String caseKey, Actor actor, String action, String... args) {
        return record(caseKey, actor, clock.instant().truncatedTo(ChronoUnit.MICROS), action, args);
    }

    /** As {@link #record}, with the day in Eastern Time but not the hour, which could betray somebody who must not be found. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AuditEntry recordWithoutHour(String caseKey, Actor actor, String action, String... args) {
        Instant day = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return record(caseKey, actor, day, action, args);
    }

    private AuditEntry record(String caseKey, Actor actor, Instant at, String action, String... args) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:case, 1307))")
                .param("case", caseKey)
                .query(row -> {});
        Optional<AuditEntry> last = jdbc.sql(
                        "select " + COLUMNS + " from audit_entry where case_key = :case order by seq desc limit 1")
                .param("case", caseKey)
                .query(AuditTrail::entry)
                .optional();
        AuditEntry entry = AuditEntry.chained(
                last.map(AuditEntry::hash).orElse(AuditHash.NONE),
                caseKey,
                last.map(AuditEntry::seq).orElse(0) + 1,
                at,
                actor.username(),
                action,
                List.of(args));
        insert(entry);
        return entry;
    }

    private void insert(AuditEntry entry) {
        jdbc.sql(
                        """
                        insert into audit_entry (case_key, seq, at, actor, action, args, previous_hash, hash)
                        values (:case, :seq, :at, :actor, :action, :args, :previous, :hash)
                        """)
                .param("case", entry.caseKey())
                .param("seq", entry.seq())
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("args", entry.args().toArray(String[]::new))
                .param("previous", entry.previousHash())
                .param("hash", entry.hash())
                .update();
    }

    /** Entries of a case, newest first. */
    @Transactional(readOnly = true)
    public Page<AuditEntry> of(String caseKey, PageQuery query) {
        long total = jdbc.sql("select count(*) from audit_entry where case_key = :case")
                .param("case", caseKey)
                .query(Long.class)
                .single();
        List<AuditEntry> entries = jdbc.sql("select " + COLUMNS
                        + " from audit_entry where case_key = :case order by seq desc limit :size offset :offset")
                .param("case", caseKey)
                .param("size", query.size())
                .param("offset", query.offset())
                .query(AuditTrail::entry)
                .list();
        return Page.of(entries, query, total);
    }

    /** The first {@code most} entries of a case, oldest first, as a record to hand over. */
    @Transactional(readOnly = true)
    public List<AuditEntry> first(String caseKey, int most) {
        return jdbc.sql("select " + COLUMNS + " from audit_entry where case_key = :case order by seq limit :most")
                .param("case", caseKey)
                .param("most", most)
                .query(AuditTrail::entry)
                .list();
    }

    /** The first entry of the case that was altered or no longer follows the one before it; empty when the chain holds. */
    @Transactional(readOnly = true)
    public Optional<AuditEntry> verify(String caseKey) {
        try (Stream<AuditEntry> entries = jdbc
                .sql("select " + COLUMNS + " from audit_entry where case_key = :case order by seq")
                .param("case", caseKey)
                .query(AuditTrail::entry)
                .stream()) {
            int seq = 0;
            String hash = AuditHash.NONE;
            for (Iterator<AuditEntry> each = entries.iterator(); each.hasNext(); seq++) {
                AuditEntry entry = each.next();
                if (!entry.follows(seq, hash)) {
                    return Optional.of(entry);
                }
                hash = entry.hash();
            }
            return Optional.empty();
        }
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new AuditEntry(
                row.getString("case_key"),
                row.getInt("seq"),
                at,
                row.getString("actor"),
                row.getString("action"),
                List.of((String[]) row.getArray("args").getArray()),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
