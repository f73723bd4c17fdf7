package org.openwro.petition;

import java.util.HashSet;
import java.util.Set;
import org.openwro.platform.Refusals;
import org.openwro.reference.IloIndicator;
import org.springframework.stereotype.Component;

/** When an assessment carries the act that it proposes. */
@Component
class RemediationRules {

    private static final int LONGEST = 8_000;

    private final ReleaseConditions release;

    RemediationRules(ReleaseConditions release) {
        this.release = release;
    }

    void check(Petition petition, Assessment assessment, Refusals refusals) {
        everyIndicatorIsAssessed(petition, assessment, refusals);
        Proposal proposal = assessment.proposal();
        if (proposal == null) {
            refusals.when(true, "decision", "petition.refused.decision");
            return;
        }
        refusals.required(proposal.ground(), "ground", "petition.refused.ground")
                .tooLong(proposal.ground(), "ground", LONGEST);
        if (proposal.granted()) {
            nothingChangesUnlessEveryIndicatorIsRemediated(assessment, refusals);
            release.check(petition, proposal, refusals);
        }
    }

    /** CBP Modifications Guide (June 2025): each indicator, identified, corrected, prevented. */
    private static void everyIndicatorIsAssessed(Petition petition, Assessment assessment, Refusals refusals) {
        Set<IloIndicator> open = new HashSet<>(petition.indicators());
        for (IndicatorResult result : assessment.results()) {
            open.remove(result.indicator());
            String field = "reasons-" + result.indicator().code();
            refusals.required(
                            result.reasons(),
                            field,
                            "petition.refused.reasons",
                            result.indicator().code())
                    .tooLong(result.reasons(), field, LONGEST);
        }
        open.stream()
                .sorted()
                .forEach(indicator -> refusals.when(
                        true, "remediated-" + indicator.code(), "petition.refused.notAssessed", indicator.code()));
    }

    /** CBP fact sheet of March 2021. */
    private static void nothingChangesUnlessEveryIndicatorIsRemediated(Assessment assessment, Refusals refusals) {
        refusals.when(!assessment.isEverythingRemediated(), "decision", "petition.refused.notEverythingRemediated");
    }
}
