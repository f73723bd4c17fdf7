package org.openwro.screening.mid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Up to three letters or digits of each of the first two words of the name. */
final class MidName {

    private static final int LETTERS = 3;
    private static final int WORDS = 2;
    private static final Set<String> LEFT_OUT = Set.of("A", "AN", "AND", "OF", "THE");

    /** Words for a form of business that some countries put first. */
    private static final Map<String, List<List<String>>> PREFIXES = Map.of(
            "ID", List.of(List.of("PT")),
            "RU", List.of(List.of("JSC"), List.of("OAO"), List.of("OOO"), List.of("ZAO")),
            "MO", List.of(List.of("FABRICA", "DE", "ARTIGOS", "DE", "VESTUARIO")));

    private static final Pattern BETWEEN_INITIALS = Pattern.compile("(?<=\\b[A-Z0-9])\\.(?=[A-Z0-9]\\b)");
    private static final Pattern INSIDE_WORD = Pattern.compile("(?<=[A-Z0-9])['-](?=[A-Z0-9])");
    private static final Pattern NO_WORD = Pattern.compile("[^A-Z0-9]+");

    private MidName() {}

    static MidPart of(String name, String country) {
        List<MidPart.Step> steps = new ArrayList<>();
        String plain = BETWEEN_INITIALS.matcher(MidText.plain(name)).replaceAll("");
        String joined = INSIDE_WORD.matcher(plain).replaceAll("");
        if (!joined.equals(plain)) {
            steps.add(new MidPart.Step("HYPHEN", plain, joined));
        }
        List<String> words =
                Arrays.stream(NO_WORD.split(joined)).filter(w -> !w.isEmpty()).toList();
        words = step(steps, "PREFIX", words, withoutPrefix(words, country));
        words = step(steps, "INITIALS_JOINED", words, initialsJoined(words));
        words = step(
                steps, "INITIAL_LEFT_OUT", words, kept(words, w -> w.length() > 1 || Character.isDigit(w.charAt(0))));
        words = step(steps, "ARTICLES", words, kept(words, w -> !LEFT_OUT.contains(w)));
        StringBuilder part = new StringBuilder();
        List<String> used = words.subList(0, Math.min(WORDS, words.size()));
        used.forEach(word -> part.append(word, 0, Math.min(LETTERS, word.length())));
        steps.add(new MidPart.Step(
                used.size() == WORDS ? "TWO_WORDS" : "ONE_WORD", String.join(" ", used), part.toString()));
        return new MidPart(MidPart.Kind.NAME, part.toString(), steps);
    }

    private static List<String> withoutPrefix(List<String> words, String country) {
        for (List<String> prefix : PREFIXES.getOrDefault(country, List.of())) {
            if (words.size() > prefix.size() && words.subList(0, prefix.size()).equals(prefix)) {
                return words.subList(prefix.size(), words.size());
            }
        }
        return words;
    }

    /** Two or more single letters in a row are one word. */
    private static List<String> initialsJoined(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String word : words) {
            boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (initial && open) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            open = initial;
        }
        return joined;
    }

    /** The words that pass, or all where none would be left. */
    private static List<String> kept(List<String> words, java.util.function.Predicate<String> passes) {
        List<String> kept = words.stream().filter(passes).toList();
        return kept.isEmpty() ? words : kept;
    }

    private static List<String> step(List<MidPart.Step> steps, String code, List<String> before, List<String> after) {
        if (!after.equals(before)) {
            steps.add(new MidPart.Step(code, String.join(" ", before), String.join(" ", after)));
        }
        return after;
    }
}
