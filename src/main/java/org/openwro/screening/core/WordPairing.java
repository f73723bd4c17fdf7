package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs the words of two names, the likest and longest first, whatever their sequence. One word may pair with two or
 * three neighbouring words of the other name that are written apart.
 */
final class WordPairing {

    private static final int WIDEST = 3;
    private static final double LEAST_LIKE = 0.8;
    private static final double SHORTENED = 0.95;

    private static final Comparator<Pair> LIKEST_FIRST =
            Comparator.comparingDouble(pair -> -pair.likeness() * pair.length());

    private final NameReading line;
    private final NameReading order;
    private final boolean[] linePaired;
    private final boolean[] orderPaired;
    private double paired;
    private double agreed;

    WordPairing(NameReading line, NameReading order) {
        this.line = line;
        this.order = order;
        this.linePaired = new boolean[line.words().size()];
        this.orderPaired = new boolean[order.words().size()];
        List<Pair> pairs = pairs();
        if (pairs.size() > 1) {
            pairs.sort(LIKEST_FIRST);
        }
        for (Pair pair : pairs) {
            take(pair);
        }
    }

    /** Weight of the paired words of both names. */
    double paired() {
        return paired;
    }

    /** The same, reduced by how unlike the words of each pair are. */
    double agreed() {
        return agreed;
    }

    List<NameWord> restOfLine() {
        return rest(line.words(), linePaired, line.words().size());
    }

    /** Where the line's name is cut off, the words of the order after the last paired one are not missed. */
    List<NameWord> restOfOrder() {
        int end = order.words().size();
        while (line.cut() && end > 0 && !orderPaired[end - 1]) {
            end--;
        }
        return rest(order.words(), orderPaired, end);
    }

    boolean pairedATellingWord() {
        for (int i = 0; i < orderPaired.length; i++) {
            if (orderPaired[i] && order.words().get(i).tells()) {
                return true;
            }
        }
        return false;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < linePaired.length; i++) {
            for (int j = 0; j < orderPaired.length; j++) {
                single(pairs, i, j);
                for (int width = 2; width <= WIDEST; width++) {
                    joined(pairs, i, 1, j, width);
                    joined(pairs, i, width, j, 1);
                }
            }
        }
        return pairs;
    }

    private void single(List<Pair> pairs, int i, int j) {
        NameWord a = line.words().get(i);
        NameWord b = order.words().get(j);
        double likeness = Similarity.of(a, b);
        if (likeness == 0 && shortened(a.text(), b.text(), i, j)) {
            likeness = SHORTENED;
        }
        if (likeness >= LEAST_LIKE) {
            pairs.add(new Pair(i, 1, j, 1, likeness, b.text().length()));
        }
    }

    /** Words are put together only where length and first letter agree, which they seldom do. */
    private void joined(List<Pair> pairs, int i, int lineWidth, int j, int orderWidth) {
        if (i + lineWidth > linePaired.length || j + orderWidth > orderPaired.length) {
            return;
        }
        char first = line.words().get(i).text().charAt(0);
        if (first != order.words().get(j).text().charAt(0)) {
            return;
        }
        int difference = length(line.words(), i, lineWidth) - length(order.words(), j, orderWidth);
        if (Math.abs(difference) > 1) {
            return;
        }
        String a = text(line.words(), i, lineWidth);
        String b = text(order.words(), j, orderWidth);
        double likeness = Similarity.joined(a, b);
        if (likeness >= LEAST_LIKE) {
            pairs.add(new Pair(i, lineWidth, j, orderWidth, likeness, b.length()));
        }
    }

    /** A cut last word, or an everyday abbreviation of a word that many firms share. */
    private boolean shortened(String a, String b, int i, int j) {
        boolean cut = line.cut() && i == linePaired.length - 1 && b.startsWith(a);
        return cut || !order.words().get(j).tells() && Similarity.abbreviates(a, b);
    }

    /** Paired words count with the weight that they have in the order, so that a typing error makes none weightier. */
    private void take(Pair pair) {
        int lineEnd = pair.line() + pair.lineWidth();
        int orderEnd = pair.order() + pair.orderWidth();
        if (any(linePaired, pair.line(), lineEnd) || any(orderPaired, pair.order(), orderEnd)) {
            return;
        }
        Arrays.fill(linePaired, pair.line(), lineEnd, true);
        Arrays.fill(orderPaired, pair.order(), orderEnd, true);
        double weight = 0;
        for (NameWord word : order.words().subList(pair.order(), orderEnd)) {
            weight += 2 * word.weight();
        }
        paired += weight;
        agreed += weight * pair.likeness();
    }

    private static List<NameWord> rest(List<NameWord> words, boolean[] taken, int end) {
        List<NameWord> rest = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (!taken[i]) {
                rest.add(words.get(i));
            }
        }
        return rest;
    }

    private static boolean any(boolean[] flags, int from, int end) {
        for (int i = from; i < end; i++) {
            if (flags[i]) {
                return true;
            }
        }
        return false;
    }

    private static int length(List<NameWord> words, int from, int width) {
        int length = 0;
        for (int i = from; i < from + width; i++) {
            length += words.get(i).text().length();
        }
        return length;
    }

    private static String text(List<NameWord> words, int from, int width) {
        if (width == 1) {
            return words.get(from).text();
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < from + width; i++) {
            joined.append(words.get(i).text());
        }
        return joined.toString();
    }

    private record Pair(int line, int lineWidth, int order, int orderWidth, double likeness, int length) {}
}
