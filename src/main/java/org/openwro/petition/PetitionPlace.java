package org.openwro.petition;

import java.util.Locale;

/**
 * A place at which every indicator has to be remediated.
 *
 * @param seq within the petition, not used again after a removal
 * @param location address or place name; may be empty
 * @param disclosed whether the petitioner knows of it
 */
public record PetitionPlace(int seq, String name, String location, PlaceSource source, boolean disclosed) {

    static PetitionPlace of(PlaceSource source, String name, String location) {
        return new PetitionPlace(0, name, location, source, source != PlaceSource.INVESTIGATION);
    }

    static PetitionPlace everywhere() {
        return of(PlaceSource.EVERYWHERE, "All places named by the petitioner", "");
    }

    /** Letters and digits count; two plants of one name but for a number are two. */
    boolean isCalled(String other) {
        return key(name).equals(key(other));
    }

    private static String key(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    public boolean isEverywhere() {
        return source == PlaceSource.EVERYWHERE;
    }
}
