package org.openwro.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * The canonical form of an entry and its SHA-256. Every field is written with its length before it, so that no two
 * different entries have the same form.
 */
final class AuditHash {

    /** What the first entry of a case is chained to. */
    static final String NONE = "0".repeat(64);

    private final MessageDigest digest;

    private AuditHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static String of(AuditEntry entry) {
        AuditHash form = new AuditHash();
        form.text(entry.previousHash());
        form.text(entry.caseKey());
        form.number(entry.seq());
        form.number(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
        form.text(entry.actor());
        form.text(entry.action());
        form.number(entry.args().size());
        entry.args().forEach(form::text);
        return HexFormat.of().formatHex(form.digest.digest());
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }

    private void number(long value) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }
}
