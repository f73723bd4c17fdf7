package org.openwro.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openwro.calendar.ShipmentDeadline;

/** Clocks as bars from their event to their due day, in units of the picture's view box. */
record DeadlineChart(List<Bar> bars, List<Month> months, int height) {

    static final int WIDTH = 800;
    private static final int ROW = 46;
    private static final int TOP = 30;
    private static final int FEWEST_DAYS = 20;
    private static final int HALF_LABEL = 24;
    private static final int MOST_MONTH_LINES = 8;

    /** One clock. */
    record Bar(ShipmentDeadline deadline, int x, int y, int width) {

        /** Whether the label has to end at the bar's end, since it might not fit to its right. */
        public boolean isLabelledFromEnd() {
            return x > WIDTH / 2;
        }

        public int end() {
            return x + width;
        }
    }

    /** First day of a month. */
    record Month(LocalDate day, int x) {}

    /** Of the clocks that have a due day; without one there is no picture. */
    static DeadlineChart of(List<ShipmentDeadline> deadlines) {
        List<ShipmentDeadline> counted =
                deadlines.stream().filter(each -> each.dueOn() != null).toList();
        if (counted.isEmpty()) {
            return new DeadlineChart(List.of(), List.of(), 0);
        }
        LocalDate first = days(counted).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = days(counted).max(Comparator.naturalOrder()).orElseThrow();
        long span = Math.max(FEWEST_DAYS, ChronoUnit.DAYS.between(first, last));
        List<Bar> bars = new ArrayList<>();
        for (ShipmentDeadline each : counted) {
            int x = x(each.startedOn(), first, span);
            bars.add(new Bar(each, x, TOP + bars.size() * ROW, Math.max(6, x(each.dueOn(), first, span) - x)));
        }
        return new DeadlineChart(List.copyOf(bars), months(first, last, span), TOP + bars.size() * ROW);
    }

    private static Stream<LocalDate> days(List<ShipmentDeadline> deadlines) {
        return deadlines.stream()
                .flatMap(each -> Stream.of(each.startedOn(), each.dueOn()))
                .filter(Objects::nonNull);
    }

    private static List<Month> months(LocalDate first, LocalDate last, long span) {
        long all = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last));
        long step = all / MOST_MONTH_LINES + 1;
        List<Month> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(first).plusMonths(1);
                !month.atDay(1).isAfter(last);
                month = month.plusMonths(step)) {
            int x = x(month.atDay(1), first, span);
            if (x >= HALF_LABEL && x <= WIDTH - HALF_LABEL) {
                months.add(new Month(month.atDay(1), x));
            }
        }
        return List.copyOf(months);
    }

    private static int x(LocalDate day, LocalDate first, long span) {
        return (int) (ChronoUnit.DAYS.between(first, day) * WIDTH / span);
    }
}
