package org.openwro.petition;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.document.Documents;
import org.openwro.identity.Actor;
import org.openwro.order.ReleaseKind;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.openwro.reference.IloIndicator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The petitioner says on each indicator at one place what was identified, corrected and prevented, or in a petition to revoke what refutes
 * it, and which papers prove it. What was filed stays; later words are kept as another version.
 */
@Service
public class AnswerIndicators {

    private static final int LONGEST = 20_000;

    private final PetitionDesk desk;
    private final PetitionPlaces places;
    private final Remediations remediations;
    private final Documents documents;

    AnswerIndicators(PetitionDesk desk, PetitionPlaces places, Remediations remediations, Documents documents) {
        this.desk = desk;
        this.places = places;
        this.remediations = remediations;
        this.documents = documents;
    }

    /**
     * What is said on one indicator.
     *
     * @param papers ids of papers of this petition
     */
    public record Answered(Remediation said, Set<String> papers) {
        public Answered {
            papers = Set.copyOf(papers);
        }
    }

    /** Takes all or nothing; an indicator may be left for later, but not a part of it. */
    @Transactional
    public Outcome<PetitionId> answer(PetitionId id, int place, Map<IloIndicator, Answered> answers, Actor actor) {
        return desk.open(id, actor, petition -> {
            Refusals refusals = new Refusals();
            refusals.when(
                    places.of(id).stream().noneMatch(each -> each.seq() == place && each.disclosed()),
                    "",
                    "petition.refused.placeUnknown");
            Map<IloIndicator, IndicatorEvidence> before = remediations.of(id).stream()
                    .filter(each -> each.place() == place)
                    .collect(Collectors.toMap(IndicatorEvidence::indicator, each -> each));
            Set<String> filed = documents.allFor(id.value(), actor).stream()
                    .map(document -> document.id().value())
                    .collect(Collectors.toSet());
            answers.forEach((indicator, answer) -> check(petition, indicator, answer, filed, refusals));
            if (refusals.any()) {
                return refusals.outcome();
            }
            answers.forEach(
                    (indicator, answer) -> keep(petition, given(place, indicator, answer), before.get(indicator)));
            desk.noted(petition, "INDICATORS", actor);
            return Outcome.done(id);
        });
    }

    private static IndicatorEvidence given(int place, IloIndicator indicator, Answered answer) {
        return new IndicatorEvidence(
                place,
                indicator,
                answer.said(),
                answer.papers().stream().sorted().toList());
    }

    private void keep(Petition petition, IndicatorEvidence given, IndicatorEvidence before) {
        if (given.equals(before)) {
            return;
        }
        if (petition.state() == PetitionState.DRAFT) {
            remediations.replace(petition.id(), given);
        } else if (!given.said().isEmpty()) {
            remediations.add(petition.id(), given);
        }
    }

    private static void check(
            Petition petition, IloIndicator indicator, Answered answer, Set<String> filed, Refusals refusals) {
        String code = indicator.code();
        Remediation said = answer.said();
        refusals.when(!petition.indicators().contains(indicator), "", "petition.refused.notOfOrder", code)
                .when(!filed.containsAll(new HashSet<>(answer.papers())), "papers-" + code, "petition.refused.paper")
                .tooLong(said.identified(), "identified-" + code, LONGEST)
                .tooLong(said.corrected(), "corrected-" + code, LONGEST)
                .tooLong(said.prevented(), "prevented-" + code, LONGEST)
                .tooLong(said.evidence(), "evidence-" + code, LONGEST);
        boolean begun = !said.isEmpty() || !answer.papers().isEmpty();
        if (petition.kind() == ReleaseKind.MODIFICATION && begun) {
            refusals.required(said.identified(), "identified-" + code, "petition.refused.identified", code)
                    .required(said.corrected(), "corrected-" + code, "petition.refused.corrected", code)
                    .required(said.prevented(), "prevented-" + code, "petition.refused.prevented", code);
        } else if (petition.kind() == ReleaseKind.REVOCATION && begun) {
            refusals.required(said.evidence(), "evidence-" + code, "petition.refused.evidence", code);
        }
    }
}
