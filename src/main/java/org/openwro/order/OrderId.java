package org.openwro.order;

import java.util.Objects;
import org.openwro.platform.Identifier;
import org.openwro.screening.core.Instrument;

/** Names an order: {@code WRO-2026-00001}, {@code FND-2026-00001}, or a name from the public history such as WRO-CN-2021-XUAR. */
public record OrderId(String value) implements Identifier {

    public OrderId {
        Objects.requireNonNull(value);
    }

    /** How numbers of this instrument begin. */
    static String prefix(Instrument instrument) {
        return instrument == Instrument.FINDING ? "FND" : "WRO";
    }

    /** Whether a case key is that of an order. */
    public static boolean names(String caseKey) {
        return caseKey.startsWith("WRO-") || caseKey.startsWith("FND-");
    }

    @Override
    public String toString() {
        return value;
    }
}
