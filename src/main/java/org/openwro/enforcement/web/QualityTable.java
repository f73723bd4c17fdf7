package org.openwro.enforcement.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openwro.enforcement.review.MatchQuality.Figure;

/**
 * Figures of screening with their bars, which go from 0 to 100 for the most alerts.
 *
 * @param keys sums over the months, most alerts first
 * @param months sums over the keys, each month from the first to the last
 */
record QualityTable(List<Line> keys, List<Line> months) {

    /** @param label the key in words */
    record Line(Figure figure, String label, long most) {

        public double hitWidth() {
            return most == 0 ? 0 : figure.hits() * 100.0 / most;
        }

        public double possibleWidth() {
            return most == 0 ? 0 : figure.possible() * 100.0 / most;
        }

        /** In percent; null where nothing was answered. */
        public Long percent() {
            return figure.precision() == null ? null : Math.round(figure.precision() * 100);
        }
    }

    /** @param chosen only months of this key; blank for all */
    static QualityTable of(
            List<Figure> figures, String chosen, YearMonth first, int months, Map<String, String> labels) {
        Map<String, Figure> byKey = new LinkedHashMap<>();
        Map<String, Figure> byMonth = new LinkedHashMap<>();
        IntStream.range(0, months)
                .mapToObj(each -> first.plusMonths(each).toString())
                .forEach(month -> byMonth.put(month, new Figure("", month, 0, 0, 0, 0)));
        for (Figure each : figures) {
            byKey.merge(each.key(), each, Figure::plus);
            if (chosen.isBlank() || chosen.equals(each.key())) {
                byMonth.computeIfPresent(each.month(), (month, sum) -> sum.plus(each));
            }
        }
        List<Figure> keys = new ArrayList<>(byKey.values());
        keys.sort(Comparator.comparingLong(Figure::alerts).reversed().thenComparing(Figure::key));
        return new QualityTable(
                lines(keys, each -> labels.getOrDefault(each.key(), each.key())),
                lines(new ArrayList<>(byMonth.values()), Figure::month));
    }

    private static List<Line> lines(List<Figure> figures, java.util.function.Function<Figure, String> label) {
        long most = figures.stream().mapToLong(Figure::alerts).max().orElse(0);
        return figures.stream()
                .map(each -> new Line(each, label.apply(each), most))
                .toList();
    }
}
