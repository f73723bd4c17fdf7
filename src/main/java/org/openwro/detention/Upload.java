package org.openwro.detention;

import java.io.InputStream;

/**
 * A file as sent.
 *
 * @param name as its sender calls it; empty when nothing was sent
 * @param data read to its end, not closed; null when nothing was sent
 */
public record Upload(String name, InputStream data) {

    public static Upload none() {
        return new Upload("", null);
    }

    public boolean isThere() {
        return data != null;
    }
}
