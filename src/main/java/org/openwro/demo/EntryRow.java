package org.openwro.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of an invented entry.
 *
 * @param number of the line in its entry
 * @param value in US dollars
 */
record EntryRow(
        String entry,
        int number,
        String port,
        LocalDate imported,
        String importer,
        Goods goods,
        String description,
        int quantity,
        int value) {

    private static final String HEADER =
            "line_id,entry_number,port_code,import_date,importer_name,manufacturer_name,manufacturer_address,"
                    + "manufacturer_city,manufacturer_postal_code,manufacturer_country,mid,country_of_origin,hts,"
                    + "description,quantity,unit,value_usd,vessel_name";

    /** Goods and their maker. */
    record Goods(
            String maker, String address, String city, String postalCode, String country, String hts, String unit) {}

    /** The rows as a file. */
    static String file(List<EntryRow> rows) {
        return rows.stream().map(EntryRow::csv).collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    private String csv() {
        return Stream.of(
                        "DEMO-" + entry + "-" + number,
                        entry,
                        port,
                        imported.toString(),
                        importer,
                        goods.maker(),
                        goods.address(),
                        goods.city(),
                        goods.postalCode(),
                        goods.country(),
                        "",
                        goods.country(),
                        goods.hts(),
                        description,
                        String.valueOf(quantity),
                        goods.unit(),
                        String.valueOf(value),
                        "")
                .map(cell -> "\"" + cell + "\"")
                .collect(Collectors.joining(","));
    }
}
