package org.openwro.allegation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A master key. Every use has a key of its own that is derived from it, so that no two uses can be played against each other. */
final class VaultKey {

    static final int LENGTH = 32;

    private final byte[] master;
    private final String id;

    private VaultKey(byte[] master) {
        this.master = master;
        this.id = HexFormat.of().formatHex(hmac("id"), 0, 6);
    }

    /** @throws IllegalStateException when it is not Base64 of 32 bytes; the message does not repeat it */
    static VaultKey of(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The vault key is not Base64");
        }
        if (bytes.length != LENGTH) {
            throw new IllegalStateException(
                    "The vault key must have %d bytes in Base64, it has %d".formatted(LENGTH, bytes.length));
        }
        return new VaultKey(bytes);
    }

    /** Tells keys apart without telling anything of them. */
    String id() {
        return id;
    }

    /** HMAC-SHA-256 of the text under the key for this use. */
    byte[] hash(String use, String text) {
        return hmac(use + "\n" + text);
    }

    /** An AES-256 key for one thing alone: what is sealed for one case cannot be opened as that of another. */
    SecretKey sealing(String what) {
        return new SecretKeySpec(hmac("seal\n" + what), "AES");
    }

    private byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "VaultKey[" + id + "]";
    }
}
