package org.openwro.reference;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Builds the index of a reference table. */
final class ByCode {

    private ByCode() {}

    /** Sorted by code and unmodifiable; asking for null finds nothing. A code that comes twice is a mistake in the table. */
    static <T> Map<String, T> of(List<T> values, Function<T, String> code) {
        Map<String, T> index = new TreeMap<>(Comparator.nullsFirst(String::compareTo));
        for (T value : values) {
            if (index.put(code.apply(value), value) != null) {
                throw new IllegalStateException("The code " + code.apply(value) + " is in the table twice");
            }
        }
        return Collections.unmodifiableMap(index);
    }
}
