package org.openwro.order;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The legal text as signed.
 *
 * @param sha256 of the text in UTF-8, in hex
 */
public record SignedText(String text, String sha256) {

    static SignedText of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new SignedText(text, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the text is still the one that was signed. */
    public boolean isIntact() {
        return of(text).sha256().equals(sha256);
    }
}
