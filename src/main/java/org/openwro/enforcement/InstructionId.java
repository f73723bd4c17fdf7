package org.openwro.enforcement;

import org.openwro.platform.Identifier;

/** Names the instruction of one order to one port, {@code INS-WRO-2026-00001-2704}. */
public record InstructionId(String value) implements Identifier {

    static final String PREFIX = "INS-";

    public static InstructionId of(String orderId, String port) {
        return new InstructionId(PREFIX + orderId + "-" + port);
    }

    public static boolean isOne(String key) {
        return key.startsWith(PREFIX);
    }
}
