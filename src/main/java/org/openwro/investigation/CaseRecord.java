package org.openwro.investigation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openwro.allegation.AllegationId;
import org.openwro.reference.LabourClass;

/**
 * What a case hands to those who draft the order. Nothing in it is confidential but the exhibit numbers, which are of no use without the
 * case.
 *
 * @param country ISO 3166-1 alpha-2
 * @param labourSummary publishable summary of labour that is none of the eleven indicators; may be empty
 * @param indicators the substantiated ones, in the order of the booklet
 * @param nexus null before it is established
 * @param recommendation null before it is made, as are reasons and recommendedBy; the order is then empty
 */
public record CaseRecord(
        CaseId id,
        CaseState state,
        String title,
        String producer,
        String country,
        String place,
        LocalDate receivedOn,
        LocalDate openedOn,
        List<AllegationId> allegations,
        Set<LabourClass> labourClasses,
        String labourSummary,
        List<PublishedIndicator> indicators,
        ImportNexus nexus,
        Recommendation recommendation,
        ProposedOrder order,
        String reasons,
        String recommendedBy) {

    static CaseRecord of(Investigation each) {
        Subject subject = each.subject();
        RecommendedAction action = each.action().orElse(null);
        return new CaseRecord(
                each.id(),
                each.state(),
                subject.title(),
                subject.producer(),
                subject.country(),
                subject.place(),
                each.receivedOn(),
                each.openedOn(),
                each.allegations(),
                each.labour().classes(),
                each.labour().classSummary(),
                each.labour().substantiated().stream()
                        .map(PublishedIndicator::of)
                        .toList(),
                each.nexus().orElse(null),
                action == null ? null : action.recommendation(),
                action == null ? ProposedOrder.none() : action.order(),
                action == null ? null : action.reasons(),
                action == null ? null : action.recommendedBy());
    }
}
