package org.openwro.investigation.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Positions on a net of degrees (plate carrée), cut to what is needed: a plot, not a map, so that nothing is fetched from outside.
 * Lengths are in pixels.
 */
public record PlacesPlot(int width, int height, List<Mark> marks, List<Line> meridians, List<Line> parallels) {

    private static final int WIDTH = 720;
    private static final int HIGHEST = 480;
    private static final int[] STEPS = {1, 2, 5, 10, 15, 30};

    public record Mark(Party party, int x, int y) {}

    /** @param degrees east or north */
    public record Line(int at, int degrees) {}

    public static PlacesPlot of(SupplyChain chain) {
        List<Party> placed = chain.placed();
        if (placed.isEmpty()) {
            return new PlacesPlot(0, 0, List.of(), List.of(), List.of());
        }
        int step = step(placed);
        int west = down(placed.stream().mapToDouble(PlacesPlot::east).min().orElseThrow(), step);
        int east = up(placed.stream().mapToDouble(PlacesPlot::east).max().orElseThrow(), step);
        int south = down(placed.stream().mapToDouble(PlacesPlot::north).min().orElseThrow(), step);
        int north = up(placed.stream().mapToDouble(PlacesPlot::north).max().orElseThrow(), step);
        double scale = Math.min((double) WIDTH / (east - west), (double) HIGHEST / (north - south));
        List<Mark> marks = placed.stream()
                .map(each -> new Mark(each, (int) Math.round((east(each) - west) * scale), (int)
                        Math.round((north - north(each)) * scale)))
                .toList();
        List<Line> meridians = new ArrayList<>();
        IntStream.iterate(west, at -> at <= east, at -> at + step)
                .forEach(at -> meridians.add(new Line((int) Math.round((at - west) * scale), at)));
        List<Line> parallels = new ArrayList<>();
        IntStream.iterate(south, at -> at <= north, at -> at + step)
                .forEach(at -> parallels.add(new Line((int) Math.round((north - at) * scale), at)));
        return new PlacesPlot(
                (int) Math.round((east - west) * scale),
                (int) Math.round((north - south) * scale),
                marks,
                meridians,
                parallels);
    }

    /** The finest net with no more than eight lines. */
    private static int step(List<Party> placed) {
        double wide = span(placed.stream().mapToDouble(PlacesPlot::east).summaryStatistics());
        double high = span(placed.stream().mapToDouble(PlacesPlot::north).summaryStatistics());
        for (int step : STEPS) {
            if (Math.max(wide, high) / step <= 6) {
                return step;
            }
        }
        return 60;
    }

    private static double span(java.util.DoubleSummaryStatistics degrees) {
        return degrees.getMax() - degrees.getMin();
    }

    private static int down(double degrees, int step) {
        return (int) Math.floor((degrees - step * 0.25) / step) * step;
    }

    private static int up(double degrees, int step) {
        return (int) Math.ceil((degrees + step * 0.25) / step) * step;
    }

    private static double east(Party party) {
        return party.longitude().doubleValue();
    }

    private static double north(Party party) {
        return party.latitude().doubleValue();
    }
}
