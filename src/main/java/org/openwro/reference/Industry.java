package org.openwro.reference;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Industries by chapters of the tariff, much as the Centers of Excellence and Expertise divide trade.
 */
public enum Industry {
    AGRICULTURE(1, 24),
    ENERGY_AND_MINERALS(25, 27),
    CHEMICALS_AND_HEALTH(28, 39),
    RUBBER(40, 40),
    CONSUMER_GOODS(41, 49),
    APPAREL_AND_TEXTILES(50, 67),
    STONE_GLASS_AND_PRECIOUS(68, 71),
    BASE_METALS(72, 83),
    MACHINERY(84, 84),
    ELECTRONICS(85, 85),
    VEHICLES(86, 89),
    INSTRUMENTS_AND_SUNDRIES(90, 97);

    private final int first;
    private final int last;

    Industry(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** The name of an industry; empty for a text that is none. */
    public static Optional<Industry> find(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public String nameKey() {
        return "reference.industry." + name();
    }

    /** The same division as SQL on a chapter that is given as a number; null for none. */
    public static String sql(String chapter) {
        return Arrays.stream(values())
                .map(each -> "when %s between %d and %d then '%s'".formatted(chapter, each.first, each.last, each))
                .collect(Collectors.joining(" ", "case ", " end"));
    }
}
