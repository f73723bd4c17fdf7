package org.openwro.petition;

import java.util.List;
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
        Organisation petitioner,
        List<Target> targets,
        List<IndicatorEvidence> evidence,
        List<IndicatorResult> results,
        Optional<Proposal> proposal,
        List<ActEntry> acts,
        List<StoredDocument> documents) {

    /** What was filed on this indicator; empty when nothing was. */
    public String evidenceOn(IloIndicator indicator) {
        return evidence.stream()
                .filter(each -> each.indicator() == indicator)
                .map(IndicatorEvidence::evidence)
                .findFirst()
                .orElse("");
    }

    /** The last assessment of this indicator, or null. */
    public IndicatorResult resultOn(IloIndicator indicator) {
        return results.stream()
                .filter(each -> each.indicator() == indicator)
                .findFirst()
                .orElse(null);
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
