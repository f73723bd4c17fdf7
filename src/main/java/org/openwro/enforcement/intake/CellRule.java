package org.openwro.enforcement.intake;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * One policy about the cells of some columns.
 *
 * @param holds tells whether a value that is not empty is right
 */
record CellRule(List<Column> columns, String messageKey, Predicate<String> holds) {

    static CellRule on(Column column, String messageKey, Predicate<String> holds) {
        return new CellRule(List.of(column), messageKey, holds);
    }

    static CellRule onAll(String messageKey, Predicate<String> holds) {
        return new CellRule(Arrays.asList(Column.values()), messageKey, holds);
    }
}
