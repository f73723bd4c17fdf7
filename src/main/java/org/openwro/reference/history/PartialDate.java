package org.openwro.reference.history;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date that may be known only to its month or year, or not at all.
 *
 * @param text as recorded: 1992, 1998-07, 2019-09-30, or empty
 * @param first first day it can mean; null when unknown
 * @param last last day it can mean; null when unknown
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {

    /** @throws java.time.DateTimeException when the text is no ISO date of day, month or year */
    public static PartialDate of(String text) {
        String value = text == null ? "" : text.strip();
        return switch (value.length()) {
            case 0 -> new PartialDate("", null, null);
            case 4 ->
                new PartialDate(
                        value,
                        LocalDate.of(Integer.parseInt(value), 1, 1),
                        LocalDate.of(Integer.parseInt(value), 12, 31));
            case 7 -> {
                YearMonth month = YearMonth.parse(value);
                yield new PartialDate(value, month.atDay(1), month.atEndOfMonth());
            }
            default -> new PartialDate(value, LocalDate.parse(value), LocalDate.parse(value));
        };
    }

    public boolean isKnown() {
        return first != null;
    }
}
