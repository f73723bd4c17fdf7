package org.openwro.petition;

import java.util.Objects;
import org.openwro.platform.Identifier;

/** Number of a petition, for example {@code PET-2026-00001}. */
public record PetitionId(String value) implements Identifier {

    public static final String PREFIX = "PET";

    public PetitionId {
        Objects.requireNonNull(value);
    }

    /** Whether the key of a case is that of a petition. */
    public static boolean names(String caseKey) {
        return caseKey.startsWith(PREFIX + "-");
    }

    @Override
    public String toString() {
        return value;
    }
}
