package org.openwro.screening.core;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The 2,000 labelled lines of the development set. */
public final class DevelopmentLines {

    public record Labelled(EntryLine line, String expected, Set<String> orderIds, String reason) {

        boolean trap() {
            return expected.equals("NONE") && !reason.startsWith("ordinary");
        }
    }

    private DevelopmentLines() {}

    public static List<Labelled> all() {
        Map<String, CSVRecord> labels = new HashMap<>();
        rows("entry-lines-dev-labels.csv").forEach(row -> labels.put(row.get("line_id"), row));
        List<Labelled> lines = new ArrayList<>();
        for (CSVRecord row : rows("entry-lines-dev.csv")) {
            CSVRecord label = labels.get(row.get("line_id"));
            Set<String> orders = label.get("order_ids").isBlank()
                    ? Set.of()
                    : Set.of(label.get("order_ids").split("\\|"));
            lines.add(new Labelled(line(row), label.get("expected"), orders, label.get("reason")));
        }
        return lines;
    }

    private static EntryLine line(CSVRecord row) {
        return new EntryLine(
                row.get("line_id"),
                row.get("entry_number"),
                row.get("port_code"),
                LocalDate.parse(row.get("import_date")),
                row.get("importer_name"),
                row.get("manufacturer_name"),
                row.get("manufacturer_address"),
                row.get("manufacturer_city"),
                row.get("manufacturer_postal_code"),
                row.get("manufacturer_country"),
                row.get("mid"),
                row.get("country_of_origin"),
                row.get("hts"),
                row.get("description"),
                new BigDecimal(row.get("quantity")),
                row.get("unit"),
                new BigDecimal(row.get("value_usd")),
                row.get("vessel_name"));
    }

    static List<CSVRecord> rows(String file) {
        try (Reader reader = new InputStreamReader(
                DevelopmentLines.class.getResourceAsStream("/screening/" + file), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
