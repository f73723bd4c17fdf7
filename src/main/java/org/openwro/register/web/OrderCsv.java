package org.openwro.register.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.openwro.order.RegisterEntry;
import org.openwro.platform.CsvCell;

/**
 * Orders as CSV in the columns of the public history. A cell that a spreadsheet would take for a formula is led by an apostrophe, so that
 * nobody can smuggle one in by the name of a producer.
 */
final class OrderCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "id",
                    "type",
                    "country",
                    "date",
                    "merchandise",
                    "entity",
                    "scope",
                    "region",
                    "status",
                    "status_date",
                    "notes",
                    "confidence",
                    "source")
            .get();

    private OrderCsv() {}

    static String of(List<RegisterEntry> orders) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (RegisterEntry order : orders) {
                printer.printRecord(
                        guarded(order.id().value()),
                        order.instrument().name(),
                        guarded(order.country()),
                        order.issued().text(),
                        guarded(order.merchandise()),
                        guarded(order.producer()),
                        guarded(order.scope()),
                        guarded(order.region()),
                        order.status().code(),
                        order.statusOn().text(),
                        guarded(order.notes()),
                        guarded(order.confidence()),
                        order.source().name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String guarded(String cell) {
        return CsvCell.guarded(cell);
    }
}
