package org.openwro.register.web;

import java.util.List;
import org.openwro.order.RegisterStatistics.By;

/**
 * Figures with their bars, which go from 0 to 100 for the largest row.
 *
 * @param elsewhere orders that are in no row, because their day is not known well enough
 */
record StatisticsTable(By by, List<Line> lines, long elsewhere) {

    static StatisticsTable of(By by, List<Figure> figures, long all) {
        int most = figures.stream()
                .mapToInt(each -> each.wros() + each.findings())
                .max()
                .orElse(1);
        int counted =
                figures.stream().mapToInt(each -> each.wros() + each.findings()).sum();
        return new StatisticsTable(
                by, figures.stream().map(each -> new Line(each, most)).toList(), all - counted);
    }

    /** @param label the key in words */
    record Figure(String key, String label, int wros, int findings) {}

    /** One row and its bar. */
    record Line(Figure figure, int most) {

        public double wroWidth() {
            return figure.wros() * 100.0 / most;
        }

        public double findingWidth() {
            return figure.findings() * 100.0 / most;
        }

        public int orders() {
            return figure.wros() + figure.findings();
        }
    }
}
