package org.openwro.detention;

import org.openwro.platform.Identifier;

/** Names a detention, {@code DET-2026-00001}. */
public record DetentionId(String value) implements Identifier {

    public static final String PREFIX = "DET";

    public static boolean isOne(String key) {
        return key.startsWith(PREFIX + "-");
    }

    @Override
    public String toString() {
        return value;
    }
}
