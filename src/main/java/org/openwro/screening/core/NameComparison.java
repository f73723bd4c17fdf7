package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares a name of a line with a name of an order, word by word. Words are paired whatever their sequence, a word may
 * pair with two or three words written apart, and each pair counts with the weight of its words.
 */
final class NameComparison {

    private static final double TRADE_CONFLICT = 0.14;
    private static final double COMPACT_EDIT = 0.04;
    /** What may be left over where no word of the name tells one firm from another. */
    private static final double PLAIN_NAME_REST = 0.13;

    private final NameReading line;
    private final NameReading order;
    private final boolean[] linePaired;
    private final boolean[] orderPaired;
    private double paired;

    private NameComparison(NameReading line, NameReading order) {
        this.line = line;
        this.order = order;
        this.linePaired = new boolean[line.words().size()];
        this.orderPaired = new boolean[order.words().size()];
    }

    static NameScore between(NameReading line, NameReading order) {
        if (line.isEmpty() || order.isEmpty() || numbersDisagree(line, order)) {
            return NameScore.NONE;
        }
        if (line.compact().equals(order.compact())) {
            return new NameScore(1, true, List.of());
        }
        return new NameComparison(line, order).score();
    }

    private static boolean numbersDisagree(NameReading line, NameReading order) {
        return !order.numbers().isEmpty() && !line.numbers().containsAll(order.numbers())
                || order.numbers().isEmpty() && !line.numbers().isEmpty();
    }

    private NameScore score() {
        double agreed = pairUp();
        double total = paired;
        double lineRest = 0;
        double orderRest = 0;
        boolean told = false;
        boolean lineTrade = false;
        boolean orderTrade = false;
        List<String> missingPlaces = new ArrayList<>();
        for (int i = 0; i < orderPaired.length; i++) {
            NameWord word = order.words().get(i);
            boolean beyondCut = line.cut() && !orderPaired[i] && beyondTheCut(i);
            orderRest += beyondCut || orderPaired[i] ? 0 : word.weight();
            told |= orderPaired[i] && word.tells();
            orderTrade |= !orderPaired[i] && !beyondCut && word.kind() == NameWord.Kind.TRADE;
            if (!orderPaired[i] && !beyondCut && word.kind() == NameWord.Kind.PLACE) {
                missingPlaces.add(word.text());
            }
        }
        for (int i = 0; i < linePaired.length; i++) {
            lineTrade |= !linePaired[i] && line.words().get(i).kind() == NameWord.Kind.TRADE;
            lineRest += linePaired[i] ? 0 : line.words().get(i).weight();
        }
        total += lineRest + orderRest;
        boolean plainName = order.telling().isEmpty() && lineRest + orderRest <= PLAIN_NAME_REST;
        double value = told || plainName ? agreed / total - (lineTrade && orderTrade ? TRADE_CONFLICT : 0) : 0;
        return new NameScore(Math.max(value, asOneWord()), false, missingPlaces);
    }

    /** Spacing may be wrong everywhere: compares the names without any. */
    private double asOneWord() {
        String a = line.unspaced();
        String b = order.unspaced();
        if (a.equals(b)) {
            return 0.98;
        }
        int length = Math.min(a.length(), b.length());
        boolean shortWord = order.telling().stream().anyMatch(w -> w.text().length() < 4);
        if (order.telling().isEmpty()
                || shortWord
                || length < 9
                || !line.numbers().equals(order.numbers())) {
            return 0;
        }
        int allowed = length >= 20 ? 2 : 1;
        int edits = Similarity.distance(a, b, allowed);
        return edits > allowed ? 0 : 1 - edits * COMPACT_EDIT;
    }

    private double pairUp() {
        List<Pair> pairs = new ArrayList<>();
        for (int width = 1; width <= 3; width++) {
            for (int i = 0; i < linePaired.length; i++) {
                for (int j = 0; j + width <= orderPaired.length; j++) {
                    consider(pairs, i, 1, j, width);
                }
            }
            for (int i = 0; width > 1 && i + width <= linePaired.length; i++) {
                for (int j = 0; j < orderPaired.length; j++) {
                    consider(pairs, i, width, j, 1);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.likeness() * p.length()));
        double agreed = 0;
        for (Pair pair : pairs) {
            agreed += take(pair);
        }
        return agreed;
    }

    private void consider(List<Pair> pairs, int i, int lineWidth, int j, int orderWidth) {
        String a = joined(line.words(), i, lineWidth);
        String b = joined(order.words(), j, orderWidth);
        double likeness = lineWidth + orderWidth > 2 ? asJoined(a, b) : Similarity.of(a, b);
        boolean last = i == linePaired.length - 1;
        if (likeness == 0 && lineWidth == 1 && orderWidth == 1 && shortened(a, b, j, last)) {
            likeness = 0.95;
        }
        if (likeness >= 0.8) {
            pairs.add(new Pair(i, lineWidth, j, orderWidth, likeness, b.length()));
        }
    }

    /** A cut last word, or an everyday abbreviation of a trade word. */
    private boolean shortened(String a, String b, int j, boolean last) {
        boolean cut = last && line.cut() && a.length() >= 1 && b.startsWith(a);
        return cut || !order.words().get(j).tells() && abbreviates(a, b);
    }

    /** Whether the letters of a occur in b in the same sequence, from the first on: gmt for garment. */
    private static boolean abbreviates(String a, String b) {
        if (a.length() < 2 || a.length() * 4 > b.length() * 3 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < b.length() && at < a.length(); i++) {
            at += b.charAt(i) == a.charAt(at) ? 1 : 0;
        }
        return at == a.length();
    }

    private static double asJoined(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        boolean near = Math.min(a.length(), b.length()) >= 7 && a.charAt(0) == b.charAt(0);
        return near && Similarity.distance(a, b, 1) <= 1 ? 0.92 : 0;
    }

    private double take(Pair pair) {
        if (anyOf(linePaired, pair.line(), pair.lineWidth()) || anyOf(orderPaired, pair.order(), pair.orderWidth())) {
            return 0;
        }
        double weight = 0;
        for (int i = pair.line(); i < pair.line() + pair.lineWidth(); i++) {
            linePaired[i] = true;
        }
        for (int j = pair.order(); j < pair.order() + pair.orderWidth(); j++) {
            orderPaired[j] = true;
            weight += 2 * order.words().get(j).weight();
        }
        paired += weight;
        return weight * pair.likeness();
    }

    private boolean beyondTheCut(int i) {
        for (int j = i; j < orderPaired.length; j++) {
            if (orderPaired[j]) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyOf(boolean[] flags, int from, int width) {
        for (int i = from; i < from + width; i++) {
            if (flags[i]) {
                return true;
            }
        }
        return false;
    }

    private static String joined(List<NameWord> words, int from, int width) {
        StringBuilder joined = new StringBuilder();
        words.subList(from, from + width).forEach(w -> joined.append(w.text()));
        return joined.toString();
    }

    private record Pair(int line, int lineWidth, int order, int orderWidth, double likeness, int length) {}
}
