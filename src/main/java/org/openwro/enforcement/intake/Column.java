package org.openwro.enforcement.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of an entry line, as a filer names them. */
public enum Column {
    LINE_ID(true, 64),
    ENTRY_NUMBER(true, 40),
    PORT_CODE(true, 4),
    IMPORT_DATE(true, 10),
    IMPORTER_NAME(true, 300),
    MANUFACTURER_NAME(false, 300),
    MANUFACTURER_ADDRESS(false, 500),
    MANUFACTURER_CITY(false, 200),
    MANUFACTURER_POSTAL_CODE(false, 20),
    MANUFACTURER_COUNTRY(false, 2),
    MID(false, 20),
    COUNTRY_OF_ORIGIN(true, 2),
    HTS(true, 13),
    DESCRIPTION(true, 2000),
    QUANTITY(true, 20),
    UNIT(true, 10),
    VALUE_USD(true, 20),
    VESSEL_NAME(false, 200);

    private static final Map<String, Column> NAMED =
            Arrays.stream(values()).collect(Collectors.toMap(Column::header, Function.identity()));

    private final boolean required;
    private final int longest;
    private final String header;

    Column(boolean required, int longest) {
        this.required = required;
        this.longest = longest;
        this.header = name().toLowerCase(Locale.ROOT);
    }

    /** The name in the header line and in JSON. */
    public String header() {
        return header;
    }

    /** The column of this name; null for a name that means nothing here. */
    static Column named(String header) {
        return NAMED.get(header);
    }

    public boolean isRequired() {
        return required;
    }

    public int longest() {
        return longest;
    }
}
