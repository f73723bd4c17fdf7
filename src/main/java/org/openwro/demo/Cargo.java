package org.openwro.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openwro.identity.Organisation;

/**
 * An invented shipment of two lines.
 *
 * @param entry entry number
 * @param importer company that imports it
 * @param crew people at its port
 */
record Cargo(String entry, Organisation importer, Crew crew, Goods goods) {

    private static final String HEADER =
            "line_id,entry_number,port_code,import_date,importer_name,manufacturer_name,manufacturer_address,"
                    + "manufacturer_city,manufacturer_postal_code,manufacturer_country,mid,country_of_origin,hts,"
                    + "description,quantity,unit,value_usd,vessel_name";

    /** Who works on a shipment at its port, and for its importer. */
    record Crew(String port, String officer, String director, String importer) {}

    /** Goods and their maker. */
    record Goods(
            String maker,
            String address,
            String city,
            String postalCode,
            String country,
            String hts,
            List<String> descriptions,
            String unit) {}

    /** Its lines as a file of the customs broker. */
    String csv(LocalDate imported) {
        return IntStream.range(0, goods.descriptions().size())
                .mapToObj(index -> row(index, imported))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    private String row(int index, LocalDate imported) {
        return java.util.stream.Stream.of(
                        "DEMO-" + entry + "-" + (index + 1),
                        entry,
                        crew.port(),
                        imported.toString(),
                        importer.name(),
                        goods.maker(),
                        goods.address(),
                        goods.city(),
                        goods.postalCode(),
                        goods.country(),
                        "",
                        goods.country(),
                        goods.hts(),
                        goods.descriptions().get(index),
                        String.valueOf(400 * (index + 1)),
                        goods.unit(),
                        String.valueOf(18_500 * (index + 1)),
                        "")
                .map(cell -> "\"" + cell + "\"")
                .collect(Collectors.joining(","));
    }
}
