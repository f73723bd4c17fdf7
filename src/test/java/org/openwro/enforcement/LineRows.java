package org.openwro.enforcement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.openwro.enforcement.intake.Column;

/** Rows of entry lines for tests: an ordinary line, to be changed cell by cell. */
public final class LineRows {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Map<String, String> cells = new LinkedHashMap<>();

    private LineRows() {}

    /** A line of red wine from France to Los Angeles, with an id that no other test uses. */
    public static LineRows ordinary() {
        LineRows row = new LineRows();
        String[] values = {
            "T" + System.nanoTime() + "-" + NUMBER.incrementAndGet(),
            "XZ162489327",
            "2704",
            "2021-03-01",
            "Magnolia Imports LLC",
            "LAURENT WINES SAS",
            "786 RUE DE LA GARE",
            "PARIS",
            "75001",
            "FR",
            "FRLAUWIN786PAR",
            "FR",
            "2204.21.5040",
            "RED WINE IN BOTTLES UNDER 2 LITERS",
            "27405",
            "L",
            "385198.53",
            ""
        };
        for (Column column : Column.values()) {
            row.cells.put(column.header(), values[column.ordinal()]);
        }
        return row;
    }

    public LineRows with(Column column, String value) {
        cells.put(column.header(), value);
        return this;
    }

    public String id() {
        return cells.get("line_id");
    }

    public Map<String, String> cells() {
        return cells;
    }

    public static String header() {
        return Arrays.stream(Column.values()).map(Column::header).collect(Collectors.joining(","));
    }

    public String csv() {
        return cells.values().stream()
                .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    public String json() {
        return cells.entrySet().stream()
                .map(cell -> "\"" + cell.getKey() + "\":\"" + cell.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    public static String file(LineRows... rows) {
        return header() + "\n" + Arrays.stream(rows).map(row -> row.csv()).collect(Collectors.joining("\n")) + "\n";
    }
}
