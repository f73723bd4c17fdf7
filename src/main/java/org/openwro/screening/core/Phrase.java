package org.openwro.screening.core;

import java.util.List;
import java.util.Set;

/** Finds words of an order in the free text of a line, and reads what stands around them. */
final class Phrase {

    private static final Set<String> NEGATIONS =
            Set.of("non", "no", "not", "without", "excluding", "except", "outside", "nor");
    private static final Set<String> LINKS = Set.of(
            "from", "of", "in", "the", "origin", "grown", "any", "containing", "contain", "made", "sourced", "using");
    private static final Set<String> DOUBTS = Set.of(
            "or",
            "either",
            "possibly",
            "possible",
            "may",
            "might",
            "maybe",
            "unknown",
            "unconfirmed",
            "supplier",
            "suppliers",
            "marked",
            "labeled",
            "labelled",
            "packaging",
            "similar",
            "type",
            "style",
            "alternatively",
            "potential");

    private Phrase() {}

    /** Index of the first word of the phrase inside the text, or -1; words written together are found too. */
    static int find(List<String> text, List<String> phrase) {
        return find(text, String.join("", phrase));
    }

    /** The same for a phrase whose words are joined. */
    static int find(List<String> text, String joined) {
        for (int i = 0; i < text.size(); i++) {
            if (startsAt(text, i, joined)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsAt(List<String> text, int first, String joined) {
        int length = 0;
        for (int j = first; j < text.size() && length < joined.length(); j++) {
            if (!joined.startsWith(text.get(j), length)) {
                return false;
            }
            length += text.get(j).length();
        }
        return length == joined.length() && length > 0;
    }

    /** "not from X", "non-X", "no X cotton", "X free". */
    static boolean negated(List<String> text, int at, int width) {
        int before = at - 1;
        while (before >= 0 && at - before <= 3 && LINKS.contains(text.get(before))) {
            before--;
        }
        boolean free = at + width < text.size() && text.get(at + width).equals("free");
        return free || before >= 0 && NEGATIONS.contains(text.get(before));
    }

    /** Whether the text speaks of a choice, a possibility or a mark only. */
    static boolean doubtful(List<String> text) {
        return text.stream().anyMatch(DOUBTS::contains);
    }
}
