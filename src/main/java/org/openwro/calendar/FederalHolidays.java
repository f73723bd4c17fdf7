package org.openwro.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openwro.platform.CsvTable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * The legal public holidays of 5 U.S.C. 6103 as a dated table. A holiday on a Saturday is observed the Friday before, one on a Sunday
 * the Monday after. Inauguration Day and days closed by executive order are not in the table: they are ordinary days.
 */
public final class FederalHolidays {

    private final Map<LocalDate, Holiday> byObservedDay;
    private final int firstYear;
    private final int lastYear;

    /** A holiday as the law dates it and the day on which offices are closed for it. */
    public record Holiday(String name, LocalDate date, LocalDate observed) {}

    FederalHolidays(List<Holiday> table) {
        byObservedDay = table.stream().collect(toUnmodifiableMap(Holiday::observed, Function.identity()));
        var years = table.stream().mapToInt(holiday -> holiday.date().getYear()).summaryStatistics();
        firstYear = years.getMin();
        lastYear = years.getMax();
    }

    /** The table that comes with the product, 2010 to 2035. */
    public static FederalHolidays standard() {
        return load(new ClassPathResource("reference/federal-holidays.csv"));
    }

    static FederalHolidays load(Resource table) {
        return new FederalHolidays(CsvTable.read(
                table,
                List.of("holiday", "date", "observed"),
                row -> new Holiday(
                        row.text("holiday"),
                        LocalDate.parse(row.text("date")),
                        LocalDate.parse(row.text("observed")))));
    }

    /**
     * The holiday observed on this day.
     *
     * @throws DateTimeException when the table does not reach this year: a wrong deadline would be worse than none
     */
    public Optional<Holiday> observedOn(LocalDate day) {
        if (!covers(day)) {
            throw new DateTimeException(
                    "The holiday table covers %d to %d, not %s".formatted(firstYear, lastYear, day));
        }
        return Optional.ofNullable(byObservedDay.get(day));
    }

    /** Whether the table reaches this day; forms refuse a date beyond it. */
    public boolean covers(LocalDate day) {
        return firstYear <= day.getYear() && day.getYear() <= lastYear;
    }
}
