package org.openwro.petition;

/** Who named a place. */
public enum PlaceSource {
    ORDER,
    /** The file of the case; the petitioner learns of it when the agency says so. */
    INVESTIGATION,
    PETITIONER,
    /** Stands for all places of the petitioner as long as no place is known. */
    EVERYWHERE;

    public String labelKey() {
        return "petition.place.source." + name();
    }
}
