package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Confusion of labelled name pairs by category, with the wrong rows, for a message that a reader can act on. */
final class CategoryTable {

    private record Cell(int right, int wrong) {

        double share() {
            return right / (double) (right + wrong);
        }
    }

    private final Map<String, Cell> cells = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int truePositive;
    private int falsePositive;
    private int falseNegative;

    void add(boolean expected, double score, String category, String row) {
        boolean found = score >= NamePair.SAME_FROM;
        truePositive += expected && found ? 1 : 0;
        falsePositive += !expected && found ? 1 : 0;
        falseNegative += expected && !found ? 1 : 0;
        String key = (expected ? "MATCH " : "NO_MATCH ") + category;
        Cell cell = cells.getOrDefault(key, new Cell(0, 0));
        boolean right = expected == found;
        cells.put(key, new Cell(cell.right() + (right ? 1 : 0), cell.wrong() + (right ? 0 : 1)));
        if (!right) {
            wrong.add("%s %.2f %s".formatted(key, score, row));
        }
    }

    double f1() {
        return 2.0 * truePositive / (2.0 * truePositive + falsePositive + falseNegative);
    }

    /** Categories of MATCH found less often, or of NO_MATCH told apart less often, than asked. */
    List<String> shortOf(double recall, double correct) {
        return cells.entrySet().stream()
                .filter(e -> e.getValue().share() < (e.getKey().startsWith("MATCH") ? recall : correct))
                .map(e -> e.getKey() + " " + e.getValue())
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("%nF1 %.4f%n".formatted(f1()));
        cells.forEach((key, c) ->
                table.append("%-36s right %4d  wrong %3d  %6.3f%n".formatted(key, c.right(), c.wrong(), c.share())));
        wrong.forEach(row -> table.append(row).append(System.lineSeparator()));
        return table.toString();
    }
}
