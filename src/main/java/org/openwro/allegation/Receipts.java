package org.openwro.allegation;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Receipt numbers: sixteen digits that are the filer's only way back. They follow from the random number of the form under a key outside
 * the database, so the same form sent twice shows the same receipt although it is kept nowhere.
 */
@Component
class Receipts {

    private static final BigInteger SIXTEEN_DIGITS = BigInteger.TEN.pow(16);

    private final JdbcClient jdbc;
    private final VaultKeys keys;

    Receipts(JdbcClient jdbc, VaultKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    String of(String formNumber) {
        byte[] number = keys.current().hash("receipt of form", formNumber);
        return "%016d".formatted(new BigInteger(1, number).mod(SIXTEEN_DIGITS));
    }

    /** The allegation that was filed with this form. A second sending of the form waits here until the first has ended. */
    Optional<AllegationId> filedWith(String formNumber) {
        String hash = hash(keys.current(), "form", formNumber);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 1242))")
                .param(hash)
                .query(row -> {});
        return jdbc.sql("select allegation_id from allegation_receipt where filing_hash = ?")
                .param(hash)
                .query(String.class)
                .optional()
                .map(AllegationId::new);
    }

    void add(AllegationId id, String formNumber) {
        jdbc.sql("insert into allegation_receipt (allegation_id, hash, filing_hash) values (?, ?, ?)")
                .params(
                        id.value(),
                        hash(keys.current(), "receipt", of(formNumber)),
                        hash(keys.current(), "form", formNumber))
                .update();
    }

    /** The allegation with this receipt; blanks and hyphens between the digits do not matter. */
    Optional<AllegationId> find(String receipt) {
        String digits = receipt == null ? "" : receipt.replaceAll("[\\s\\u00a0-]", "");
        if (!digits.matches("[0-9]{16}")) {
            return Optional.empty();
        }
        List<String> hashes =
                keys.all().stream().map(key -> hash(key, "receipt", digits)).toList();
        return jdbc.sql("select allegation_id from allegation_receipt where hash in (:hashes)")
                .param("hashes", hashes)
                .query(String.class)
                .optional()
                .map(AllegationId::new);
    }

    private static String hash(VaultKey key, String use, String text) {
        return HexFormat.of().formatHex(key.hash(use, text));
    }
}
