package org.openwro.screening.core;

import java.util.Arrays;
import java.util.Comparator;

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

    private static final Pair[] NO_PAIRS = {};
    private static final NameWord[] NO_WORDS = {};

    private final NameReading line;
    private final NameWord[] lineWords;
    private final NameWord[] orderWords;
    private final boolean[] linePaired;
    private final boolean[] orderPaired;
    private Pair[] pairs = NO_PAIRS;
    private int found;
    private boolean tellingFound;
    private boolean settled;
    private double paired;
    private double agreed;

    WordPairing(NameReading line, NameReading order) {
        this.line = line;
        this.lineWords = line.sequence();
        this.orderWords = order.sequence();
        this.linePaired = new boolean[lineWords.length];
        this.orderPaired = new boolean[orderWords.length];
        findPairs();
        if (tellingFound || !order.tells()) {
            settle();
        }
    }

    /** Left until it is asked for where no telling word can be paired, which decides most comparisons. */
    private void settle() {
        if (settled) {
            return;
        }
        settled = true;
        if (found > 1) {
            Arrays.sort(pairs, 0, found, LIKEST_FIRST);
        }
        for (int i = 0; i < found; i++) {
            take(pairs[i]);
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

    NameWord[] restOfLine() {
        settle();
        return rest(lineWords, linePaired, lineWords.length);
    }

    /** Where the line's name is cut off, the words of the order after the last paired one are not missed. */
    NameWord[] restOfOrder() {
        settle();
        int end = orderWords.length;
        while (line.cut() && end > 0 && !orderPaired[end - 1]) {
            end--;
        }
        return rest(orderWords, orderPaired, end);
    }

    boolean pairedATellingWord() {
        for (int i = 0; i < orderPaired.length; i++) {
            if (orderPaired[i] && orderWords[i].tells()) {
                return true;
            }
        }
        return false;
    }

    private void findPairs() {
        for (int i = 0; i < lineWords.length; i++) {
            for (int j = 0; j < orderWords.length; j++) {
                single(i, j);
                if (lineWords[i].text().charAt(0) == orderWords[j].text().charAt(0)) {
                    for (int width = 2; width <= WIDEST; width++) {
                        joined(i, 1, j, width);
                        joined(i, width, j, 1);
                    }
                }
            }
        }
    }

    private void single(int i, int j) {
        NameWord a = lineWords[i];
        NameWord b = orderWords[j];
        double likeness = Similarity.of(a, b);
        if (likeness == 0 && shortened(a.text(), b.text(), i, j)) {
            likeness = SHORTENED;
        }
        if (likeness >= LEAST_LIKE) {
            add(new Pair(i, 1, j, 1, likeness, b.text().length()));
        }
    }

    /** Words with the same first letter are put together only where the length agrees, which it seldom does. */
    private void joined(int i, int lineWidth, int j, int orderWidth) {
        if (i + lineWidth > lineWords.length || j + orderWidth > orderWords.length) {
            return;
        }
        int difference = length(lineWords, i, lineWidth) - length(orderWords, j, orderWidth);
        if (Math.abs(difference) > 1) {
            return;
        }
        String a = text(lineWords, i, lineWidth);
        String b = text(orderWords, j, orderWidth);
        double likeness = Similarity.joined(a, b);
        if (likeness >= LEAST_LIKE) {
            add(new Pair(i, lineWidth, j, orderWidth, likeness, b.length()));
        }
    }

    private void add(Pair pair) {
        if (found == pairs.length) {
            pairs = Arrays.copyOf(pairs, Math.max(4, found * 2));
        }
        pairs[found++] = pair;
        for (int j = pair.order(); j < pair.order() + pair.orderWidth(); j++) {
            tellingFound |= orderWords[j].tells();
        }
    }

    /** A cut last word, or an everyday abbreviation of a word that many firms share. */
    private boolean shortened(String a, String b, int i, int j) {
        boolean cut = line.cut() && i == lineWords.length - 1 && b.startsWith(a);
        return cut || !orderWords[j].tells() && Similarity.abbreviates(a, b);
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
        for (int j = pair.order(); j < orderEnd; j++) {
            weight += 2 * orderWords[j].weight();
        }
        paired += weight;
        agreed += weight * pair.likeness();
    }

    private static NameWord[] rest(NameWord[] words, boolean[] taken, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += taken[i] ? 0 : 1;
        }
        NameWord[] rest = count == 0 ? NO_WORDS : new NameWord[count];
        int at = 0;
        for (int i = 0; i < end; i++) {
            if (!taken[i]) {
                rest[at++] = words[i];
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

    private static int length(NameWord[] words, int from, int width) {
        int length = 0;
        for (int i = from; i < from + width; i++) {
            length += words[i].text().length();
        }
        return length;
    }

    private static String text(NameWord[] words, int from, int width) {
        if (width == 1) {
            return words[from].text();
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < from + width; i++) {
            joined.append(words[i].text());
        }
        return joined.toString();
    }

    private record Pair(int line, int lineWidth, int order, int orderWidth, double likeness, int length) {}
}
