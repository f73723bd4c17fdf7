package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Compares a name of a line with a name of an order: the share of their weight that agrees, word by word. */
final class NameComparison {

    /** Both names go on with a trade of their own: one is a motor firm, the other a plantation. */
    private static final double TRADE_CONFLICT = 0.14;

    /** The trade of the order is missing: Rivera Group is the parent of Rivera Textile, or a sister. */
    private static final double TRADE_MISSING = 0.12;

    private static final Set<String> GROUPS =
            Set.of("group", "holdings", "grupo", "groupe", "gruppo", "grup", "kumpulan");

    private static final Predicate<NameWord> SAYS_WHAT_IT_IS = word -> switch (word.kind()) {
        case TRADE, FORM, COMMON -> true;
        case DISTINCTIVE, PLACE, NUMBER -> false;
    };

    private static final Predicate<NameWord> IS_A_GROUP = word -> GROUPS.contains(word.text());
    private static final double UNSPACED = 0.98;
    private static final double UNSPACED_EDIT = 0.04;

    /** What may be left over where no word of the name tells one firm from another. */
    private static final double PLAIN_NAME_REST = 0.13;

    private NameComparison() {}

    static NameScore between(NameReading line, NameReading order) {
        if (line.isEmpty() || order.isEmpty() || numbersDisagree(line, order)) {
            return NameScore.NONE;
        }
        if (line.compact().equals(order.compact())) {
            return new NameScore(1, true, List.of());
        }
        WordPairing pairing = new WordPairing(line, order);
        double value = Math.max(byWords(pairing, line, order), withoutSpaces(line, order));
        return value <= 0 ? NameScore.NONE : new NameScore(value, false, missingPlaces(pairing));
    }

    private static List<String> missingPlaces(WordPairing pairing) {
        List<String> missing = null;
        for (NameWord word : pairing.restOfOrder()) {
            if (word.kind() == NameWord.Kind.PLACE) {
                missing = missing == null ? new ArrayList<>(2) : missing;
                missing.add(word.text());
            }
        }
        return missing == null ? List.of() : List.copyOf(missing);
    }

    /** Every number of the order must stand in the line, and a number in the line alone names another firm. */
    private static boolean numbersDisagree(NameReading line, NameReading order) {
        return order.numbers().isEmpty()
                ? !line.numbers().isEmpty()
                : !line.numbers().containsAll(order.numbers());
    }

    private static double byWords(WordPairing pairing, NameReading line, NameReading order) {
        if (!pairing.pairedATellingWord() && order.tells()) {
            return 0;
        }
        NameWord[] restOfLine = pairing.restOfLine();
        NameWord[] restOfOrder = pairing.restOfOrder();
        double rest = weight(restOfLine) + weight(restOfOrder);
        if (!order.tells() && rest > PLAIN_NAME_REST) {
            return 0;
        }
        boolean conflict = hasTrade(restOfLine) && any(restOfOrder, SAYS_WHAT_IT_IS);
        boolean missing = !line.cut() && hasTrade(restOfOrder) && !hasTrade(line.sequence());
        boolean parent = restOfOrder.length > 0 && any(restOfLine, IS_A_GROUP);
        return pairing.agreed() / (pairing.paired() + rest)
                - (conflict ? TRADE_CONFLICT : 0)
                - (missing || parent ? TRADE_MISSING : 0);
    }

    /** Spacing may be wrong everywhere, so the names are compared without any too. */
    private static double withoutSpaces(NameReading line, NameReading order) {
        String a = line.unspaced();
        String b = order.unspaced();
        if (a.equals(b)) {
            return UNSPACED;
        }
        int length = Math.min(a.length(), b.length());
        int allowed = length >= 20 ? 2 : 1;
        boolean near = length >= 9
                && Math.abs(a.length() - b.length()) <= allowed
                && Similarity.mayBeWithin(line.unspacedLetters(), order.unspacedLetters(), allowed);
        boolean shortWord =
                near && order.telling().stream().anyMatch(w -> w.text().length() < 4);
        if (!near || shortWord || !order.tells() || !line.numbers().equals(order.numbers())) {
            return 0;
        }
        int edits = Similarity.distance(a, b, allowed);
        return edits > allowed ? 0 : 1 - edits * UNSPACED_EDIT;
    }

    private static double weight(NameWord[] words) {
        double sum = 0;
        for (NameWord word : words) {
            sum += word.weight();
        }
        return sum;
    }

    private static boolean hasTrade(NameWord[] words) {
        for (NameWord word : words) {
            if (word.kind() == NameWord.Kind.TRADE) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(NameWord[] words, Predicate<NameWord> such) {
        for (NameWord word : words) {
            if (such.test(word)) {
                return true;
            }
        }
        return false;
    }
}
