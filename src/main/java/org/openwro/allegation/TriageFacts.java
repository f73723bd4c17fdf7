package org.openwro.allegation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openwro.allegation.RelatedAllegations.Related;

/**
 * What the decision tables of triage get to know of a report: numbers, yes or no, and codes, never a text of the filer. A machine sees
 * only that something was said, not that it is enough.
 */
final class TriageFacts {

    private static final int WEIGHT_OF_AN_IDEOGRAPH = 3;
    private static final int NOT_SAID = -1;

    private TriageFacts() {}

    /** Inputs of {@code completeness.dmn}. */
    static Map<String, Object> ofReport(Report report) {
        return Map.of(
                "reasonsWeight", weight(report.reasons()),
                "merchandiseWeight", weight(report.merchandise()),
                "productionWeight", weight(report.production()),
                "producerNamed", !report.producer().isBlank(),
                "placeNamed", !report.place().isBlank());
    }

    /** Inputs of {@code allegation-priority.dmn} and {@code suggested-queue.dmn}. */
    static Map<String, Object> of(Allegation allegation, Collection<Related> related, LocalDate today) {
        Report report = allegation.report();
        Map<String, Object> facts = new HashMap<>(ofReport(report));
        facts.put("childLabour", report.childLabour().name());
        facts.put("indicators", report.indicators().size());
        facts.put(
                "daysSinceSeen",
                report.lastSeen() == null ? NOT_SAID : (int) ChronoUnit.DAYS.between(report.lastSeen(), today));
        facts.put("importShown", !report.importEvidence().isBlank());
        facts.put("country", report.country());
        facts.put("missingElements", allegation.missing().size());
        facts.put("relatedReports", related.size());
        facts.put(
                "relatedAccepted",
                related.stream().anyMatch(each -> each.allegation().state() == AllegationState.ACCEPTED));
        return facts;
    }

    /** Letters and digits; an ideograph says as much as about three letters. */
    private static int weight(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(each -> Character.isIdeographic(each) ? WEIGHT_OF_AN_IDEOGRAPH : 1)
                .sum();
    }
}
