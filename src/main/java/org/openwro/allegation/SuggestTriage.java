package org.openwro.allegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openwro.allegation.RelatedAllegations.Related;
import org.springframework.stereotype.Service;

/** What the decision tables in force say of a report, for the analyst to weigh. A number of signs sorts the queue and decides nothing. */
@Service
public class SuggestTriage {

    private final TriageTables tables;
    private final Clock clock;

    SuggestTriage(TriageTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** Priority and next step. */
    public record TriageAdvice(Suggestion priority, Suggestion queue) {}

    public List<Shortfall> shortfalls(Report report) {
        return tables.completeness(TriageFacts.ofReport(report));
    }

    public TriageAdvice advice(Allegation allegation, Collection<Related> related) {
        Map<String, Object> facts = TriageFacts.of(allegation, related, LocalDate.now(clock));
        return new TriageAdvice(tables.priority(facts), tables.queue(facts));
    }

    List<RequiredElement> missingFrom(Report report) {
        return shortfalls(report).stream()
                .map(Shortfall::element)
                .distinct()
                .sorted()
                .toList();
    }
}
