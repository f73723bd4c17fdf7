package org.openwro.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as far as a source gives it: unknown (empty text), a year, a month or a day in ISO form. Most orders of 1991 to 1995 are
 * known by year only; a day is never invented for them.
 *
 * @param text the date as given, empty when unknown
 * @param from the earliest possible day, null when unknown
 * @param to the latest possible day, null when unknown
 */
public record PartialDate(String text, LocalDate from, LocalDate to) implements Comparable<PartialDate> {

    public static final PartialDate UNKNOWN = new PartialDate("", null, null);

    private static final Pattern FORM = Pattern.compile("|\\d{4}(-\\d{2}(-\\d{2})?)?");

    private static final Comparator<PartialDate> ORDER = Comparator.comparing(
                    PartialDate::from, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PartialDate::to, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * Reads {@code ""}, {@code 1992}, {@code 1998-07} or {@code 2021-01-13}; null counts as empty.
     *
     * @throws DateTimeException for any other form and for days that do not exist
     */
    public static PartialDate parse(String text) {
        String given = text == null ? "" : text.strip();
        if (!FORM.matcher(given).matches()) {
            throw new DateTimeException("Not a year, month or day in ISO form: " + given);
        }
        return switch (given.length()) {
            case 0 -> UNKNOWN;
            case 4 -> {
                Year year = Year.parse(given);
                yield new PartialDate(given, year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(given);
                yield new PartialDate(given, month.atDay(1), month.atEndOfMonth());
            }
            default -> of(LocalDate.parse(given));
        };
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    public boolean isKnown() {
        return from != null;
    }

    public boolean isExact() {
        return isKnown() && from.equals(to);
    }

    /** The day when it is known to the day. */
    public Optional<LocalDate> exact() {
        return isExact() ? Optional.of(from) : Optional.empty();
    }

    /** In words, no more exact than known: "13 January 2021", "January 2021", "2021", or nothing. */
    public String words() {
        return switch (text.length()) {
            case 0, 4 -> text;
            case 7 -> DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US).format(from);
            default -> DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US).format(from);
        };
    }

    /** By earliest, then by latest possible day; unknown dates last. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
