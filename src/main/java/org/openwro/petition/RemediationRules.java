package org.openwro.petition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openwro.order.Orders;
import org.openwro.order.Target;
import org.openwro.platform.Refusals;
import org.openwro.reference.IloIndicator;
import org.springframework.stereotype.Component;

/** When an assessment carries the act that it proposes. */
@Component
class RemediationRules {

    private static final int LONGEST = 8_000;

    private final PetitionPlaces places;
    private final RemediationRecords records;
    private final Orders orders;
    private final ReleaseConditions release;

    RemediationRules(PetitionPlaces places, RemediationRecords records, Orders orders, ReleaseConditions release) {
        this.places = places;
        this.records = records;
        this.orders = orders;
        this.release = release;
    }

    void check(Petition petition, Assessment assessment, Refusals refusals) {
        List<PetitionPlace> all = places.of(petition.id());
        everyPointIsAssessed(petition, all, assessment, refusals);
        Proposal proposal = assessment.proposal();
        if (proposal == null) {
            refusals.when(true, "decision", "petition.refused.decision");
            return;
        }
        refusals.required(proposal.ground(), "ground", "petition.refused.ground")
                .tooLong(proposal.ground(), "ground", LONGEST);
        if (proposal.granted()) {
            nothingChangesUnlessEveryPointIsRemediated(concerned(petition, all, proposal), assessment, refusals);
            refusals.when(
                    records.visits(petition.id()).stream().anyMatch(SiteVisit::isOpen),
                    "decision",
                    "petition.refused.visitOpen");
            release.check(petition, proposal, refusals);
        }
    }

    /** CBP Modifications Guide (June 2025): each indicator, identified, corrected, prevented, at every place. */
    private static void everyPointIsAssessed(
            Petition petition, List<PetitionPlace> places, Assessment assessment, Refusals refusals) {
        Map<String, IndicatorResult> results = assessment.results().stream()
                .collect(Collectors.toMap(
                        result -> field(result.place(), result.indicator()), result -> result, (one, other) -> other));
        for (PetitionPlace place : places) {
            for (IloIndicator indicator : petition.indicators()) {
                String field = field(place.seq(), indicator);
                IndicatorResult result = results.get(field);
                if (result == null) {
                    refusals.when(
                            true,
                            "remediated-" + field,
                            "petition.refused.notAssessed",
                            indicator.code(),
                            place.name());
                } else {
                    refusals.required(
                                    result.reasons(),
                                    "reasons-" + field,
                                    "petition.refused.reasons",
                                    indicator.code(),
                                    place.name())
                            .tooLong(result.reasons(), "reasons-" + field, LONGEST);
                }
            }
        }
    }

    /** A place that the order names for a target that stays under it does not stand against the others. */
    private List<PetitionPlace> concerned(Petition petition, List<PetitionPlace> all, Proposal proposal) {
        List<String> kept = orders.get(petition.order()).targets().stream()
                .filter(target -> proposal.kept().contains(target.seq()))
                .map(Target::name)
                .toList();
        return all.stream()
                .filter(place ->
                        place.source() != PlaceSource.ORDER || kept.stream().noneMatch(place::isCalled))
                .toList();
    }

    private static String field(int place, IloIndicator indicator) {
        return place + "-" + indicator.code();
    }

    /** CBP fact sheet of March 2021. The refusal names each open point. */
    private static void nothingChangesUnlessEveryPointIsRemediated(
            List<PetitionPlace> places, Assessment assessment, Refusals refusals) {
        List<OpenPoint> open = OpenPoints.notRemediated(places, assessment.results());
        refusals.when(!open.isEmpty(), "decision", "petition.refused.notEverythingRemediated", OpenPoints.words(open));
    }
}
