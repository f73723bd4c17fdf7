package org.openwro.allegation;

import java.util.List;
import java.util.function.Predicate;

/**
 * Whether a report has what 19 CFR 12.42(b) asks for. A machine sees only that something was said, not that it is enough: the analyst
 * decides, and may find more missing or less.
 */
public final class Completeness {

    private static final int SHORTEST_REASONS = 80;
    private static final int SHORTEST_DESCRIPTION = 20;
    private static final int SHORTEST_FACTS = 40;
    private static final int WEIGHT_OF_AN_IDEOGRAPH = 3;

    private record Rule(Shortfall shortfall, Predicate<Report> broken) {}

    /**
     * Something that a report lacks.
     *
     * @param messageKey says what, in one sentence
     */
    public record Shortfall(RequiredElement element, String messageKey) {}

    private static final List<Rule> RULES = List.of(
            rule(RequiredElement.REASONS, "reasons", report -> weight(report.reasons()) < SHORTEST_REASONS),
            rule(
                    RequiredElement.MERCHANDISE,
                    "merchandise",
                    report -> weight(report.merchandise()) < SHORTEST_DESCRIPTION),
            rule(RequiredElement.PRODUCTION, "production", report -> weight(report.production()) < SHORTEST_FACTS),
            rule(
                    RequiredElement.PRODUCTION,
                    "whoOrWhere",
                    report -> report.producer().isBlank() && report.place().isBlank()));

    private Completeness() {}

    private static Rule rule(RequiredElement element, String name, Predicate<Report> broken) {
        return new Rule(new Shortfall(element, "allegation.shortfall." + name), broken);
    }

    public static List<Shortfall> shortfallsOf(Report report) {
        return RULES.stream()
                .filter(rule -> rule.broken().test(report))
                .map(Rule::shortfall)
                .toList();
    }

    static List<RequiredElement> missingFrom(Report report) {
        return shortfallsOf(report).stream()
                .map(Shortfall::element)
                .distinct()
                .sorted()
                .toList();
    }

    /** Letters and digits; an ideograph says as much as about three letters. */
    private static long weight(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToLong(each -> Character.isIdeographic(each) ? WEIGHT_OF_AN_IDEOGRAPH : 1)
                .sum();
    }
}
