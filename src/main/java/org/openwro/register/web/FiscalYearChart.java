package org.openwro.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openwro.calendar.FiscalYear;
import org.openwro.order.RegisterCounts.IssuedInYear;

/**
 * Bars of the orders issued in each fiscal year, in units of the picture's view box; WROs stand below, Findings on top.
 *
 * @param elsewhere orders of the register that are of an earlier year, or of no year that is known
 */
record FiscalYearChart(List<Bar> bars, List<Line> lines, long elsewhere) {

    /** The law that made these orders frequent took effect in this fiscal year (Pub. L. 114-125, section 910). */
    static final int FIRST_YEAR = 2016;

    static final int HEIGHT = 300;
    private static final int STEP = 56;
    private static final int LEFT = 40;
    private static final int BASE = 250;
    private static final int TOP = 30;

    static FiscalYearChart of(List<IssuedInYear> issued, long all, LocalDate today) {
        Map<Integer, IssuedInYear> byYear =
                issued.stream().collect(Collectors.toMap(each -> each.year().year(), Function.identity()));
        List<IssuedInYear> years = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= FiscalYear.of(today).year(); year++) {
            years.add(byYear.getOrDefault(year, new IssuedInYear(new FiscalYear(year), 0, 0)));
        }
        int highest = years.stream().mapToInt(FiscalYearChart::total).max().orElse(0);
        int ceiling = Math.max(5, (highest + 4) / 5 * 5);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            bars.add(Bar.of(years.get(i), LEFT + i * STEP, ceiling));
        }
        List<Line> lines = new ArrayList<>();
        for (int value = 0; value <= ceiling; value += 5) {
            lines.add(new Line(BASE - height(value, ceiling), value));
        }
        long shown = years.stream().mapToInt(FiscalYearChart::total).sum();
        return new FiscalYearChart(List.copyOf(bars), List.copyOf(lines), all - shown);
    }

    /** Width of the picture. */
    public int width() {
        return LEFT + bars.size() * STEP;
    }

    private static int total(IssuedInYear year) {
        return year.wros() + year.findings();
    }

    private static int height(int value, int ceiling) {
        return (BASE - TOP) * value / ceiling;
    }

    /** A line across the picture with its value. */
    record Line(int y, int value) {}

    /** One year. */
    record Bar(FiscalYear year, int x, int wros, int wroHeight, int findings, int findingHeight) {

        static Bar of(IssuedInYear issued, int x, int ceiling) {
            return new Bar(
                    issued.year(),
                    x,
                    issued.wros(),
                    height(issued.wros(), ceiling),
                    issued.findings(),
                    height(issued.findings(), ceiling));
        }

        public int width() {
            return STEP - 16;
        }

        public int middle() {
            return x + width() / 2;
        }

        public int wroTop() {
            return BASE - wroHeight;
        }

        public int findingTop() {
            return wroTop() - findingHeight;
        }

        public int total() {
            return wros + findings;
        }
    }
}
