package org.openwro.order.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openwro.calendar.PartialDate;
import org.openwro.reference.history.HistoricOrder;
import org.openwro.reference.history.HistoricTarget;

/**
 * When a historical order can have been issued. Where the table gives no date, its id still tells the year or the decade
 * ({@code WRO-JO-2026-…}, {@code WRO-CN-199X-…}), and the targets may tell the earliest day; the text stays empty.
 */
final class IssueDays {

    private static final Pattern YEAR = Pattern.compile("^[A-Z]+-[A-Z]{2}-(\\d{3})([\\dX])-");

    private IssueDays() {}

    static PartialDate of(HistoricOrder order, List<HistoricTarget> targets) {
        PartialDate given = PartialDate.parse(order.date().text());
        Matcher year = YEAR.matcher(order.id());
        if (given.isKnown() || !year.find()) {
            return given;
        }
        boolean decade = year.group(2).equals("X");
        int first = Integer.parseInt(year.group(1) + (decade ? "0" : year.group(2)));
        LocalDate to = LocalDate.of(decade ? first + 9 : first, 12, 31);
        LocalDate from = targets.stream()
                .map(HistoricTarget::from)
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(to))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(first, 1, 1));
        return new PartialDate("", from, to);
    }
}
