package org.openwro.platform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Boxes and arrows laid out from left to right: a box stands one tier behind the last of those from which an arrow comes to it. An arrow
 * that closes a circle is drawn and does not move anything. Lengths are in pixels.
 */
public record LeftToRight(int width, int height, List<Box> boxes, List<Arrow> arrows) {

    public static final int BOX_WIDTH = 180;
    public static final int BOX_HEIGHT = 64;
    private static final int ACROSS = 90;
    private static final int DOWN = 24;
    private static final int EDGE = 8;
    private static final int LONGEST_LINE = 24;

    /** @param lines of the name, two at most */
    public record Box(int node, int x, int y, List<String> lines) {}

    /** @param path in the words of SVG */
    public record Arrow(int from, int to, String path) {}

    /** From one box to another. */
    public record Edge(int from, int to) {}

    /** @param names by node, in the order in which they are drawn */
    public static LeftToRight of(Map<Integer, String> names, List<Edge> edges) {
        Map<Integer, Integer> tiers = tiers(names.keySet(), edges);
        Map<Integer, List<Integer>> columns = new TreeMap<>();
        names.keySet().forEach(each -> columns.computeIfAbsent(tiers.get(each), tier -> new ArrayList<>())
                .add(each));
        Map<Integer, Box> boxes = new HashMap<>();
        List<Box> drawn = new ArrayList<>();
        columns.forEach((tier, column) -> {
            column.sort(Comparator.comparingDouble((Integer each) -> middleOfSources(each, edges, boxes))
                    .thenComparing(each -> each));
            for (int row = 0; row < column.size(); row++) {
                int node = column.get(row);
                int x = EDGE + tier * (BOX_WIDTH + ACROSS);
                int y = EDGE + row * (BOX_HEIGHT + DOWN);
                Box box = new Box(node, x, y, lines(names.get(node)));
                boxes.put(node, box);
                drawn.add(box);
            }
        });
        int most = columns.values().stream().mapToInt(List::size).max().orElse(0);
        List<Arrow> arrows = edges.stream()
                .map(edge -> new Arrow(edge.from(), edge.to(), path(boxes.get(edge.from()), boxes.get(edge.to()))))
                .toList();
        return new LeftToRight(
                2 * EDGE + columns.size() * (BOX_WIDTH + ACROSS) - ACROSS,
                2 * EDGE + most * (BOX_HEIGHT + DOWN) - DOWN,
                drawn,
                arrows);
    }

    private static Map<Integer, Integer> tiers(Set<Integer> nodes, List<Edge> edges) {
        Map<Integer, Integer> known = new HashMap<>();
        nodes.forEach(each -> tier(each, edges, known, new HashSet<>()));
        // tiers without anything, left by circles, are closed
        List<Integer> used = known.values().stream().distinct().sorted().toList();
        known.replaceAll((node, tier) -> used.indexOf(tier));
        return known;
    }

    private static int tier(int node, List<Edge> edges, Map<Integer, Integer> known, Set<Integer> way) {
        if (known.containsKey(node)) {
            return known.get(node);
        }
        way.add(node);
        int tier = edges.stream()
                .filter(edge -> edge.to() == node && !way.contains(edge.from()))
                .mapToInt(edge -> tier(edge.from(), edges, known, way) + 1)
                .max()
                .orElse(0);
        way.remove(node);
        known.put(node, tier);
        return tier;
    }

    private static double middleOfSources(int node, List<Edge> edges, Map<Integer, Box> boxes) {
        return edges.stream()
                .filter(edge -> edge.to() == node && boxes.containsKey(edge.from()))
                .mapToInt(edge -> boxes.get(edge.from()).y())
                .average()
                .orElse(Double.MAX_VALUE);
    }

    private static String path(Box from, Box to) {
        int startY = from.y() + BOX_HEIGHT / 2;
        int endY = to.y() + BOX_HEIGHT / 2;
        if (to.x() > from.x()) {
            int startX = from.x() + BOX_WIDTH;
            int bend = (to.x() - startX) / 2;
            return "M %d %d C %d %d %d %d %d %d"
                    .formatted(startX, startY, startX + bend, startY, to.x() - bend, endY, to.x(), endY);
        }
        int low = Math.max(from.y(), to.y()) + BOX_HEIGHT + DOWN / 2;
        int startX = from.x() + BOX_WIDTH / 2;
        int endX = to.x() + BOX_WIDTH / 2;
        return "M %d %d C %d %d %d %d %d %d"
                .formatted(startX, from.y() + BOX_HEIGHT, startX, low, endX, low, endX, to.y() + BOX_HEIGHT);
    }

    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : name.split("\\s+")) {
            String last = lines.get(lines.size() - 1);
            String longer = last.isEmpty() ? word : last + " " + word;
            if (longer.length() <= LONGEST_LINE || last.isEmpty()) {
                lines.set(lines.size() - 1, shortened(longer));
            } else {
                lines.add(shortened(word));
            }
        }
        return lines.size() <= 2 ? lines : List.of(lines.get(0), cut(lines.get(1)));
    }

    private static String cut(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST_LINE - 1)) + "\u2026";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_LINE ? text : cut(text);
    }
}
