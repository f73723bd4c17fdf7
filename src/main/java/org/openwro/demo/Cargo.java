package org.openwro.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openwro.identity.Organisation;

/**
 * An invented shipment, one line for each description of its goods.
 *
 * @param entry entry number
 * @param importer company that imports it
 * @param crew people at its port
 */
record Cargo(String entry, Organisation importer, Crew crew, EntryRow.Goods goods, List<String> descriptions) {

    /** Who works on a shipment at its port, and for its importer. */
    record Crew(String port, String officer, String director, String importer) {}

    /** Its lines as a file of the customs broker. */
    String csv(LocalDate imported) {
        return EntryRow.file(IntStream.range(0, descriptions.size())
                .mapToObj(index -> new EntryRow(
                        entry,
                        index + 1,
                        crew.port(),
                        imported,
                        importer.name(),
                        goods,
                        descriptions.get(index),
                        400 * (index + 1),
                        18_500 * (index + 1)))
                .toList());
    }
}
