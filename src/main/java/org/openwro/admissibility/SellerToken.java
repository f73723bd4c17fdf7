package org.openwro.admissibility;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.openwro.platform.Sha256;

/** The secret in the link to a seller: 256 random bits, of which only a hash is kept. */
record SellerToken(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    static SellerToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SellerToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    String hash() {
        return Sha256.hex(secret);
    }

    @Override
    public String toString() {
        return "SellerToken";
    }
}
