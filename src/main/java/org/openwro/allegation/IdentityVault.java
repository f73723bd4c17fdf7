package org.openwro.allegation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Keeps filers sealed: AES-256-GCM with a random vector each, under a key that is derived for the one allegation. A person opens it
 * through {@link OpenIdentity} only, which asks for a reason and records it.
 */
@Component
class IdentityVault {

    private static final int VECTOR_LENGTH = 16;

    private final JdbcClient jdbc;
    private final VaultKeys keys;
    private final ObjectMapper json = new ObjectMapper();

    IdentityVault(JdbcClient jdbc, VaultKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    void seal(AllegationId id, Filer filer) {
        VaultKey key = keys.current();
        jdbc.sql("insert into alleger_identity (allegation_id, key_id, sealed) values (?, ?, ?)")
                .params(id.value(), key.id(), cipher(key, id).encrypt(bytes(filer)))
                .update();
    }

    boolean holds(AllegationId id) {
        return jdbc.sql("select count(*) from alleger_identity where allegation_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * The filer, or empty when the report was anonymous.
     *
     * @throws IllegalStateException when the key that sealed it is not configured, or the row was altered or moved
     */
    Optional<Filer> open(AllegationId id) {
        return jdbc.sql("select key_id, sealed from alleger_identity where allegation_id = ?")
                .param(id.value())
                .query((row, number) -> unsealed(id, row))
                .optional();
    }

    private Filer unsealed(AllegationId id, ResultSet row) throws SQLException {
        String keyId = row.getString("key_id");
        VaultKey key = keys.find(keyId)
                .orElseThrow(() -> new IllegalStateException("Vault key " + keyId + " is not configured"));
        try {
            return json.readValue(cipher(key, id).decrypt(row.getBytes("sealed")), Filer.class);
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException("The sealed identity of " + id + " cannot be opened");
        }
    }

    private byte[] bytes(Filer filer) {
        try {
            return json.writeValueAsBytes(filer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A filer cannot be written");
        }
    }

    private static BytesEncryptor cipher(VaultKey key, AllegationId id) {
        return new AesBytesEncryptor(
                key.sealing(id.value()), KeyGenerators.secureRandom(VECTOR_LENGTH), CipherAlgorithm.GCM);
    }
}
