package org.openwro.order;

import org.openwro.platform.Sha256;

/**
 * The legal text as signed.
 *
 * @param sha256 of the text in UTF-8, in hex
 */
public record SignedText(String text, String sha256) {

    static SignedText of(String text) {
        return new SignedText(text, Sha256.hex(text));
    }

    /** Whether the text is still the one that was signed. */
    public boolean isIntact() {
        return of(text).sha256().equals(sha256);
    }
}
