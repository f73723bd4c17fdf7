package org.openwro.enforcement.web;

import java.util.List;
import java.util.Locale;
import org.openwro.enforcement.ScreenedLine;
import org.openwro.screening.core.Evidence;
import org.openwro.screening.core.Match;
import org.openwro.screening.core.Result;
import org.springframework.context.MessageSource;

/**
 * A match in plain words.
 *
 * @param percent score from 0 to 100, for ordering only
 * @param acting whether it decides what happens to the goods
 */
record Explanation(
        String orderId,
        boolean order,
        String instrument,
        Result result,
        int percent,
        boolean acting,
        List<Sentence> sentences) {

    /** One reason: which words of which field met which words of the order. */
    record Sentence(String field, String text, boolean against) {}

    /** The explanations of a line, the one to act on first. */
    static List<Explanation> of(ScreenedLine line, MessageSource messages, Locale locale) {
        return of(line.matches(), line.actingOrder(), messages, locale);
    }

    /** @param actingOrder null when none acts */
    static List<Explanation> of(List<Match> matches, String actingOrder, MessageSource messages, Locale locale) {
        return matches.stream()
                .map(match -> of(match, actingOrder, messages, locale))
                .sorted(java.util.Comparator.comparing((Explanation each) -> !each.acting()))
                .toList();
    }

    private static Explanation of(Match match, String actingOrder, MessageSource messages, Locale locale) {
        return new Explanation(
                match.orderId(),
                match.orderId().contains("-"),
                messages.getMessage("screening.instrument." + match.instrument(), null, locale),
                match.result(),
                (int) Math.round(match.score() * 100),
                match.orderId().equals(actingOrder),
                match.evidence().stream()
                        .map(evidence -> sentence(evidence, messages, locale))
                        .toList());
    }

    private static Sentence sentence(Evidence evidence, MessageSource messages, Locale locale) {
        String field = messages.getMessage("screening.field." + evidence.field(), null, evidence.field(), locale);
        Object[] words = {text(evidence.lineText()), text(evidence.orderText()), field};
        return new Sentence(
                field, messages.getMessage("screening.rule." + evidence.rule(), words, locale), evidence.weight() < 0);
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }
}
