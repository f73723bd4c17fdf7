package org.openwro.investigation;

import java.util.List;

/**
 * The second leg of an order: that the goods come to the United States (19 CFR 12.42(e)). May be half written while the task is open.
 *
 * @param importation null while it is not decided
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

    static ImportNexus none() {
        return new ImportNexus(null, "", List.of(), "", List.of(), "");
    }

    /** Carries an order: the goods are being, or are likely to be, imported, and it says what shows it. */
    public boolean isEstablished() {
        return importation != null && importation.isShown() && !statement.isBlank();
    }

    /** The words of the regulation: being, or likely to be, imported; or that neither could be shown. */
    public enum Importation {
        BEING_IMPORTED,
        LIKELY_TO_BE_IMPORTED,
        /** Then no order can stand on the case. */
        NOT_SHOWN;

        public boolean isShown() {
            return this != NOT_SHOWN;
        }

        public String labelKey() {
            return "investigation.importation." + name();
        }
    }
}
