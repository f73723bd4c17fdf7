package org.openwro.screening.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.commons.csv.CSVRecord;
import org.openwro.screening.core.EntryLine;

/** Rows of a file as entry lines. Quantity and value play no part in screening and are left out. */
final class LineRows {

    private LineRows() {}

    static EntryLine line(CSVRecord row, LocalDate imported) {
        return new EntryLine(
                CsvInput.get(row, "line_id"),
                CsvInput.get(row, "entry_number"),
                CsvInput.get(row, "port_code"),
                imported,
                CsvInput.get(row, "importer_name"),
                CsvInput.get(row, "manufacturer_name"),
                CsvInput.get(row, "manufacturer_address"),
                CsvInput.get(row, "manufacturer_city"),
                CsvInput.get(row, "manufacturer_postal_code"),
                CsvInput.get(row, "manufacturer_country"),
                CsvInput.get(row, "mid"),
                CsvInput.get(row, "country_of_origin"),
                CsvInput.get(row, "hts"),
                CsvInput.get(row, "description"),
                null,
                null,
                null,
                CsvInput.get(row, "vessel_name"));
    }

    /** The day written, the other one where nothing is written, null where it is no day. */
    static LocalDate date(String written, LocalDate otherwise) {
        if (written.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
