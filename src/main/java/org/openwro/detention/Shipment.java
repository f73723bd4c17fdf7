package org.openwro.detention;

import java.time.LocalDate;
import org.openwro.screening.core.EntryLine;

/**
 * The entry whose goods are held.
 *
 * @param port four-digit code
 * @param importDate date of importation, Eastern Time; the three months for proof run from it (19 CFR 12.43(a))
 * @param organisation the importer as known to the platform; null when its name is not known, then papers come by post
 */
public record Shipment(
        String entryNumber, String port, LocalDate importDate, String importerName, String organisation) {

    static Shipment of(EntryLine line, String organisation) {
        String name = line.importerName() == null ? "" : line.importerName().strip();
        return new Shipment(line.entryNumber(), line.portCode(), line.importDate(), name, organisation);
    }
}
