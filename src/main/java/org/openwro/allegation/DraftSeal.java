package org.openwro.allegation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Seals drafts: AES-256-GCM under a key that follows from the key of the vault and from the return code. Without the code not even whoever
 * has database and key reads a draft.
 */
@Component
class DraftSeal {

    private static final BigInteger SIXTEEN_DIGITS = BigInteger.TEN.pow(16);
    private static final int VECTOR_LENGTH = 16;

    private final VaultKeys keys;
    private final SecureRandom random = new SecureRandom();
    private final ObjectMapper json = new ObjectMapper();

    DraftSeal(VaultKeys keys) {
        this.keys = keys;
    }

    /** Sixteen random digits, as strong as a receipt. */
    String newCode() {
        return "%016d".formatted(new BigInteger(128, random).mod(SIXTEEN_DIGITS));
    }

    /** The digits, or empty when it cannot be a code; blanks and hyphens do not matter. */
    static String digits(String code) {
        String digits = code == null ? "" : code.replaceAll("[\\s\\u00a0-]", "");
        return digits.matches("[0-9]{16}") ? digits : "";
    }

    String keyId() {
        return keys.current().id();
    }

    String hash(String code) {
        return hash(keys.current(), code);
    }

    /** Under the current key and the former ones. */
    List<String> hashes(String code) {
        return keys.all().stream().map(key -> hash(key, code)).toList();
    }

    private static String hash(VaultKey key, String code) {
        return HexFormat.of().formatHex(key.hash("return code", digits(code)));
    }

    byte[] seal(String keyId, String code, String what, byte[] content) {
        return cipher(keyId, code, what).encrypt(content);
    }

    /** @throws IllegalStateException when it was altered or moved, or its key is not configured */
    byte[] open(String keyId, String code, String what, byte[] sealed) {
        return cipher(keyId, code, what).decrypt(sealed);
    }

    byte[] written(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be written");
        }
    }

    <T> T read(byte[] content, Class<T> type) {
        try {
            return json.readValue(content, type);
        } catch (IOException e) {
            throw new IllegalStateException("A draft cannot be read");
        }
    }

    private AesBytesEncryptor cipher(String keyId, String code, String what) {
        VaultKey key = keys.find(keyId)
                .orElseThrow(() -> new IllegalStateException("Vault key " + keyId + " is not configured"));
        return new AesBytesEncryptor(
                key.sealing("draft\n" + digits(code) + "\n" + what),
                KeyGenerators.secureRandom(VECTOR_LENGTH),
                CipherAlgorithm.GCM);
    }
}
