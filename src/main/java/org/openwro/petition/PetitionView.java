package org.openwro.petition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openwro.document.StoredDocument;
import org.openwro.identity.Organisation;
import org.openwro.order.Order;
import org.openwro.order.Target;
import org.openwro.reference.IloIndicator;
import org.openwro.screening.core.Instrument;

/** A petition with what its reader may know of it. */
public record PetitionView(
        Petition petition,
        Order order,
        Optional<PetitionId> later,
        Organisation petitioner,
        List<Target> targets,
        List<PetitionPlace> places,
        List<IndicatorEvidence> evidence,
        RemediationRecord record,
        List<IndicatorResult> results,
        Optional<Proposal> proposal,
        List<ActEntry> acts,
        List<StoredDocument> documents) {

    /** What was said on this indicator at this place; null when nothing was. */
    public IndicatorEvidence evidenceOn(PetitionPlace place, IloIndicator indicator) {
        return evidence.stream()
                .filter(each -> each.place() == place.seq() && each.indicator() == indicator)
                .findFirst()
                .orElse(null);
    }

    /** The papers that an answer points to, as far as its reader may see them. */
    public List<StoredDocument> papersOf(IndicatorEvidence answer) {
        return documents.stream()
                .filter(document -> answer.documents().contains(document.id().value()))
                .toList();
    }

    /** Points on which the petitioner has not said all that is asked. */
    public List<OpenPoint> unanswered() {
        return OpenPoints.unanswered(places, petition.indicators(), evidence);
    }

    /** How many indicators are answered at this place. */
    public long answeredAt(PetitionPlace place) {
        return petition.indicators().size()
                - unanswered().stream()
                        .filter(point -> point.place().equals(place))
                        .count();
    }

    /** What the record lacks, as far as the platform can tell, each with what exactly. */
    public Map<PetitionElement, String> shortcomings() {
        return Shortcomings.of(petition, places, evidence, record);
    }

    /** The paper of this id, or null when the reader may not see it. */
    public StoredDocument paper(String id) {
        return documents.stream()
                .filter(document -> document.id().value().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Points that the last assessment found open. */
    public List<OpenPoint> notRemediated() {
        return OpenPoints.notRemediated(places, results);
    }

    public String placeName(int seq) {
        return places.stream()
                .filter(place -> place.seq() == seq)
                .map(PetitionPlace::name)
                .findFirst()
                .orElse("");
    }

    /** Places of which the petitioner does not know yet that they are on file. */
    public List<PetitionPlace> undisclosed() {
        return places.stream().filter(place -> !place.disclosed()).toList();
    }

    /** Targets that the proposed grant leaves under the order. */
    public List<Target> kept() {
        return targets.stream()
                .filter(target -> proposal.filter(act -> act.kept().contains(target.seq()))
                        .isPresent())
                .toList();
    }

    /** Questions and answers, oldest first. */
    public List<ActEntry> dialogue() {
        return acts.stream()
                .filter(entry -> entry.act() == PetitionAct.ASKED || entry.act() == PetitionAct.ANSWERED)
                .toList();
    }

    /** The last return of the chain when the assessment has to be done again for it; null otherwise. */
    public ActEntry lastReturn() {
        ActEntry last = null;
        for (ActEntry entry : acts) {
            if (entry.act().name().startsWith("RETURNED_BY")) {
                last = entry;
            } else if (entry.act() == PetitionAct.ASSESSED) {
                last = null;
            }
        }
        return last;
    }

    public boolean isOnFinding() {
        return order.instrument() == Instrument.FINDING;
    }
}
