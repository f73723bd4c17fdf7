package org.openwro.admissibility.chain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Units of weight, so that quantities in different ones can be compared; other units agree only with themselves. */
final class Weight {

    private static final Map<String, BigDecimal> IN_KILOGRAMS = Map.of(
            "KG", BigDecimal.ONE,
            "G", new BigDecimal("0.001"),
            "T", new BigDecimal("1000"),
            "LB", new BigDecimal("0.45359237"));

    private Weight() {}

    static boolean isOne(String unit) {
        return IN_KILOGRAMS.containsKey(plain(unit));
    }

    /** Empty when the units cannot be compared. */
    static Optional<BigDecimal> convert(BigDecimal quantity, String from, String to) {
        if (plain(from).equals(plain(to))) {
            return Optional.of(quantity);
        }
        return isOne(from) && isOne(to)
                ? Optional.of(quantity.multiply(IN_KILOGRAMS.get(plain(from)))
                        .divide(IN_KILOGRAMS.get(plain(to)), MathContext.DECIMAL64))
                : Optional.empty();
    }

    static String plain(String unit) {
        return unit == null ? "" : unit.strip().toUpperCase(Locale.ROOT);
    }
}
