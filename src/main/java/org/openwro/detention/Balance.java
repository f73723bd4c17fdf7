package org.openwro.detention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the goods, by state and unit: the rows of all states together are what was held. */
public record Balance(List<Row> rows) {

    public Balance {
        rows = List.copyOf(rows);
    }

    public record Row(LineState state, String unit, int lines, BigDecimal quantity, BigDecimal valueUsd) {

        Row plus(DetentionLine line) {
            return new Row(state, unit, lines + 1, quantity.add(line.quantity()), valueUsd.add(line.valueUsd()));
        }
    }

    static Balance of(List<DetentionLine> lines) {
        Map<List<Object>, Row> rows = new LinkedHashMap<>();
        for (LineState state : LineState.values()) {
            lines.stream()
                    .filter(line -> line.state() == state)
                    .forEach(line -> rows.merge(
                            List.of(state, line.unit()),
                            new Row(state, line.unit(), 1, line.quantity(), line.valueUsd()),
                            (sum, one) -> sum.plus(line)));
        }
        return new Balance(new ArrayList<>(rows.values()));
    }

    public BigDecimal quantity(String unit) {
        return rows.stream()
                .filter(row -> row.unit().equals(unit))
                .map(Row::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public int lines() {
        return rows.stream().mapToInt(Row::lines).sum();
    }
}
