package org.openwro.allegation;

import java.util.Objects;
import org.openwro.platform.Identifier;

/** Number of an allegation, for example {@code ALG-2026-00001}. */
public record AllegationId(String value) implements Identifier {

    public static final String PREFIX = "ALG";

    public AllegationId {
        Objects.requireNonNull(value);
    }

    /** Whether the key of a case is that of an allegation. */
    public static boolean names(String caseKey) {
        return caseKey.startsWith(PREFIX + "-");
    }

    @Override
    public String toString() {
        return value;
    }
}
