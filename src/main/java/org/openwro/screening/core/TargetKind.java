package org.openwro.screening.core;

/** What a target of an order is. */
public enum TargetKind {
    /** A named producer. */
    ENTITY,
    /** A place of work such as an industrial park or a mine. */
    SITE,
    /** A region inside a country, found by postal code, place name or the words of the description. */
    REGION,
    /** A whole country, for a class of goods. */
    COUNTRY,
    /** One vessel, by name and number. */
    VESSEL,
    /** All vessels of a named owner or operator. */
    FLEET,
    /** A branch of production inside a region, such as artisanal mining. */
    SECTOR,
    /** A source of labour: every product made with it, whatever the goods. */
    LABOUR_SOURCE,
    /**
     * A party or place that an order on a region, country or sector does not reach: a released exporter, or another
     * mine of the same country. It covers nothing itself; it lifts the other targets of the same order for lines of
     * this party. Where {@link Goods#words()} is filled, it lifts them for those goods only.
     */
    NOT_COVERED;

    /** Reaches every party of a place, named or not, so that one of them can be released while the target goes on. */
    public boolean isArea() {
        return this == REGION || this == COUNTRY || this == SECTOR;
    }
}
