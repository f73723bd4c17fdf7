package org.openwro.investigation;

import java.util.Objects;
import org.openwro.platform.Identifier;

/** Number of an investigation, for example {@code INV-2026-00001}. */
public record CaseId(String value) implements Identifier {

    public static final String PREFIX = "INV";

    public CaseId {
        Objects.requireNonNull(value);
    }

    /** Whether the key of a case is that of an investigation. */
    public static boolean names(String caseKey) {
        return caseKey.startsWith(PREFIX + "-");
    }

    @Override
    public String toString() {
        return value;
    }
}
