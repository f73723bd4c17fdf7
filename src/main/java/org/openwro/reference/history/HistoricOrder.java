package org.openwro.reference.history;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of {@code reference/wro-history.csv}, unchanged. The columns, the marks and the reconciliation with published
 * totals are described with the table.
 *
 * @param type WRO or FINDING
 * @param country ISO 3166-1 alpha-2; flag state for vessels
 * @param status dashboard status with a suffix that says why; empty when not established
 */
public record HistoricOrder(
        String id,
        String type,
        String country,
        PartialDate date,
        String merchandise,
        String entity,
        String scope,
        String region,
        String status,
        PartialDate statusDate,
        String notes,
        String confidence) {

    /** All rows in their sequence; the header names the columns. The caller closes the reader. */
    public static List<HistoricOrder> parse(Reader csv) throws IOException {
        return CsvTable.rows(csv).stream().map(HistoricOrder::of).toList();
    }

    /** The table that comes with the program. */
    public static List<HistoricOrder> bundled() {
        return CsvTable.bundled("wro-history.csv").stream()
                .map(HistoricOrder::of)
                .toList();
    }

    public boolean isFinding() {
        return type.equals("FINDING");
    }

    private static HistoricOrder of(CSVRecord row) {
        return new HistoricOrder(
                row.get("id"),
                row.get("type"),
                row.get("country"),
                PartialDate.of(row.get("date")),
                row.get("merchandise"),
                row.get("entity"),
                row.get("scope"),
                row.get("region"),
                row.get("status"),
                PartialDate.of(row.get("status_date")),
                row.get("notes"),
                row.get("confidence"));
    }
}
