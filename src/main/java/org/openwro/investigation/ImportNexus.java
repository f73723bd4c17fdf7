package org.openwro.investigation;

import java.util.List;

/**
 * The second leg of an order: that the goods come to the United States (19 CFR 12.42(e)).
 *
 * @param statement what shows it
 * @param htsPrefixes tariff numbers under which they come, with points as printed
 * @param importers importers seen, in free words; may be empty
 * @param ports Schedule D codes of the ports seen
 * @param establishedBy username
 */
public record ImportNexus(
        Importation importation,
        String statement,
        List<String> htsPrefixes,
        String importers,
        List<String> ports,
        String establishedBy) {

    public ImportNexus {
        htsPrefixes = List.copyOf(htsPrefixes);
        ports = List.copyOf(ports);
    }

    /** The words of the regulation: being, or likely to be, imported. */
    public enum Importation {
        BEING_IMPORTED,
        LIKELY_TO_BE_IMPORTED;

        public String labelKey() {
            return "investigation.importation." + name();
        }
    }
}
