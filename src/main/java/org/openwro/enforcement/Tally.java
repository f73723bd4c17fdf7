package org.openwro.enforcement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openwro.screening.core.Result;

/** Running totals of one upload. */
record Tally(int read, int bad, int problems, Map<Result, Integer> results) {

    static final Tally NONE = new Tally(0, 0, 0, Map.of());

    Tally plus(int rows, int badRows, int problemsFound, List<Result> screened) {
        Map<Result, Integer> sum = new EnumMap<>(Result.class);
        sum.putAll(results);
        screened.forEach(result -> sum.merge(result, 1, Integer::sum));
        return new Tally(read + rows, bad + badRows, problems + problemsFound, sum);
    }

    int kept() {
        return results.values().stream().mapToInt(Integer::intValue).sum();
    }

    int hits() {
        return of(Result.HIT);
    }

    int possible() {
        return of(Result.POSSIBLE);
    }

    int noEvidence() {
        return of(Result.NO_EVIDENCE);
    }

    int notScreened() {
        return of(Result.NOT_SCREENED);
    }

    private int of(Result result) {
        return results.getOrDefault(result, 0);
    }
}
