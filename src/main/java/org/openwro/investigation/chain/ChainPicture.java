package org.openwro.investigation.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A supply chain laid out from left to right: a party stands one tier behind the last of those from whom something comes to it. A link
 * that closes a circle is drawn and does not move anybody. Lengths are in pixels.
 */
public record ChainPicture(int width, int height, List<Box> boxes, List<Arrow> arrows) {

    private static final int BOX_WIDTH = 180;
    private static final int BOX_HEIGHT = 64;
    private static final int ACROSS = 90;
    private static final int DOWN = 24;
    private static final int EDGE = 8;
    private static final int LONGEST_LINE = 24;

    /**
     * @param lines of the name, two at most
     */
    public record Box(Party party, int x, int y, List<String> lines) {

        public int width() {
            return BOX_WIDTH;
        }

        public int height() {
            return BOX_HEIGHT;
        }
    }

    /** A path in the words of SVG. */
    public record Arrow(Link link, String path) {}

    public static ChainPicture of(SupplyChain chain) {
        Map<Integer, Integer> tiers = tiers(chain);
        Map<Integer, List<Party>> columns = new TreeMap<>();
        chain.parties().forEach(each -> columns.computeIfAbsent(tiers.get(each.number()), tier -> new ArrayList<>())
                .add(each));
        Map<Integer, Box> boxes = new HashMap<>();
        List<Box> drawn = new ArrayList<>();
        columns.forEach((tier, column) -> {
            column.sort(Comparator.comparingDouble((Party each) -> middleOfUpstream(each, chain, boxes))
                    .thenComparing(Party::number));
            for (int row = 0; row < column.size(); row++) {
                Party party = column.get(row);
                int x = EDGE + tier * (BOX_WIDTH + ACROSS);
                int y = EDGE + row * (BOX_HEIGHT + DOWN);
                Box box = new Box(party, x, y, lines(party.name()));
                boxes.put(party.number(), box);
                drawn.add(box);
            }
        });
        int most = columns.values().stream().mapToInt(List::size).max().orElse(0);
        List<Arrow> arrows = chain.links().stream()
                .map(link -> new Arrow(link, path(boxes.get(link.upstream()), boxes.get(link.downstream()))))
                .toList();
        return new ChainPicture(
                2 * EDGE + columns.size() * (BOX_WIDTH + ACROSS) - ACROSS,
                2 * EDGE + most * (BOX_HEIGHT + DOWN) - DOWN,
                drawn,
                arrows);
    }

    private static Map<Integer, Integer> tiers(SupplyChain chain) {
        Map<Integer, Integer> known = new HashMap<>();
        chain.parties().forEach(each -> tier(each.number(), chain, known, new HashSet<>()));
        // tiers without anybody, left by circles, are closed
        List<Integer> used = known.values().stream().distinct().sorted().toList();
        known.replaceAll((party, tier) -> used.indexOf(tier));
        return known;
    }

    private static int tier(int party, SupplyChain chain, Map<Integer, Integer> known, Set<Integer> way) {
        if (known.containsKey(party)) {
            return known.get(party);
        }
        way.add(party);
        int tier = chain.links().stream()
                .filter(link -> link.downstream() == party && !way.contains(link.upstream()))
                .mapToInt(link -> tier(link.upstream(), chain, known, way) + 1)
                .max()
                .orElse(0);
        way.remove(party);
        known.put(party, tier);
        return tier;
    }

    private static double middleOfUpstream(Party party, SupplyChain chain, Map<Integer, Box> boxes) {
        return chain.links().stream()
                .filter(link -> link.downstream() == party.number() && boxes.containsKey(link.upstream()))
                .mapToInt(link -> boxes.get(link.upstream()).y())
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
