package org.openwro.order;

/** In which sequence the register is read. Orders whose day is not known stand by the earliest day they can have. */
public enum RegisterSort {
    NEWEST("o.issued_from desc nulls last, o.id"),
    OLDEST("o.issued_from nulls last, o.id"),
    /** By the English name of the country, the newest of each first. */
    COUNTRY("array_position(cast(:countryOrder as text[]), o.country) nulls last, o.issued_from desc nulls last, o.id"),
    NAME("lower(o.title), o.id"),
    STATUS("nullif(" + StatusAsOf.STATUS + ", '') nulls last, o.issued_from desc nulls last, o.id");

    private final String sql;

    RegisterSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
