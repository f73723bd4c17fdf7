package org.openwro.enforcement.selfcheck;

import java.util.Locale;

/** The columns of a list of suppliers. */
public enum SupplierColumn {
    NAME,
    ADDRESS,
    CITY,
    POSTAL_CODE,
    COUNTRY,
    GOODS;

    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
