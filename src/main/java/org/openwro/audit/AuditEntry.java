package org.openwro.audit;

import java.time.Instant;
import java.util.List;

/**
 * One act on a case.
 *
 * @param seq counts from 1 without a gap within the case
 * @param at to the microsecond, as the database keeps it
 * @param actor username, or "anonymous" or "system"
 * @param action message key of the sentence shown in timelines
 * @param args arguments of that sentence: keys and codes, never personal data
 * @param previousHash hash of the entry before, {@link AuditHash#NONE} for the first
 * @param hash SHA-256 over the previous hash and all other fields, in hex
 */
public record AuditEntry(
        String caseKey,
        int seq,
        Instant at,
        String actor,
        String action,
        List<String> args,
        String previousHash,
        String hash) {

    public AuditEntry {
        args = List.copyOf(args);
    }

    /** The entry that would follow the given hash, with its own hash computed. */
    static AuditEntry chained(
            String previousHash, String caseKey, int seq, Instant at, String actor, String action, List<String> args) {
        AuditEntry unsealed = new AuditEntry(caseKey, seq, at, actor, action, args, previousHash, "");
        return new AuditEntry(caseKey, seq, at, actor, action, args, previousHash, AuditHash.of(unsealed));
    }

    /** Whether this entry is unchanged and stands directly after an entry with the given number and hash. */
    boolean follows(int previousSeq, String previous) {
        return seq == previousSeq + 1 && previousHash.equals(previous) && hash.equals(AuditHash.of(this));
    }
}
