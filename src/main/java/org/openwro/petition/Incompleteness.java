package org.openwro.petition;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is missing from a petition.
 *
 * @param note what exactly, in words for the petitioner
 */
public record Incompleteness(Set<PetitionElement> missing, String note) {

    static final Incompleteness NONE = new Incompleteness(Set.of(), "");

    public Incompleteness {
        missing = missing.isEmpty() ? Set.of() : EnumSet.copyOf(missing);
        note = note == null ? "" : note.strip();
    }

    public boolean isEmpty() {
        return missing.isEmpty();
    }
}
