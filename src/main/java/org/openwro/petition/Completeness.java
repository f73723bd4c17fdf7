package org.openwro.petition;

import java.util.Set;

/**
 * Result of the completeness check.
 *
 * @param missing empty when complete
 * @param note what exactly is missing, in words for the petitioner; not needed when complete
 */
public record Completeness(boolean complete, Set<PetitionElement> missing, String note) {

    public Completeness {
        missing = Set.copyOf(missing);
    }

    public static Completeness full() {
        return new Completeness(true, Set.of(), "");
    }

    public static Completeness lacking(Set<PetitionElement> missing, String note) {
        return new Completeness(false, missing, note);
    }
}
