package org.openwro.petition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openwro.order.ReleaseKind;
import org.openwro.reference.IloIndicator;
import org.springframework.stereotype.Component;

/**
 * What the record of a petition to modify lacks, as far as the platform can tell (CBP fact sheet of March 2021; CBP Modifications Guide,
 * June 2025). A petition to revoke says that there was nothing to remediate, so nothing of this is asked of it.
 */
@Component
class Shortcomings {

    private final PetitionPlaces places;
    private final Remediations remediations;
    private final RemediationRecords records;

    Shortcomings(PetitionPlaces places, Remediations remediations, RemediationRecords records) {
        this.places = places;
        this.remediations = remediations;
        this.records = records;
    }

    Map<PetitionElement, String> of(Petition petition) {
        PetitionId id = petition.id();
        return of(petition, places.of(id), remediations.of(id), records.of(id));
    }

    /** The missing elements, each with what exactly is missing in one line; empty when nothing is. */
    static Map<PetitionElement, String> of(
            Petition petition, List<PetitionPlace> places, List<IndicatorEvidence> evidence, RemediationRecord record) {
        Map<PetitionElement, String> missing = new EnumMap<>(PetitionElement.class);
        if (petition.kind() != ReleaseKind.MODIFICATION) {
            return missing;
        }
        List<PetitionPlace> known =
                places.stream().filter(PetitionPlace::disclosed).toList();
        List<OpenPoint> open = OpenPoints.unanswered(known, petition.indicators(), evidence);
        if (!open.isEmpty()) {
            missing.put(PetitionElement.EVERY_INDICATOR, OpenPoints.words(open));
        }
        List<String> unaudited = known.stream()
                .filter(place -> record.audits().stream().noneMatch(audit -> audit.covers(place)))
                .map(PetitionPlace::name)
                .limit(30)
                .toList();
        if (!unaudited.isEmpty()) {
            missing.put(PetitionElement.INDEPENDENT_AUDIT, String.join("; ", unaudited));
        }
        if (isMoneyOwed(petition) && !isLedgerDone(record)) {
            missing.put(PetitionElement.WORKER_REPAYMENT, owed(record));
        }
        if (record.workers().involvement().isEmpty()) {
            missing.put(PetitionElement.WORKER_INVOLVEMENT, "");
        }
        if (record.workers().grievance().isEmpty()) {
            missing.put(PetitionElement.GRIEVANCE_CHANNEL, "");
        }
        return missing;
    }

    /** Wages and recruitment fees are repaid; the other indicators need not have cost anybody money. */
    private static boolean isMoneyOwed(Petition petition) {
        return petition.indicators().stream()
                .anyMatch(each -> each == IloIndicator.WITHHOLDING_OF_WAGES || each == IloIndicator.DEBT_BONDAGE);
    }

    private static boolean isLedgerDone(RemediationRecord record) {
        return record.ledger().isEmpty() ? !record.workers().nothingOwed().isEmpty() : record.isLedgerSettled();
    }

    private static String owed(RemediationRecord record) {
        return String.join(
                "; ",
                record.ledger().stream()
                        .filter(total -> !total.isSettled())
                        .map(total -> "%d workers, %s %s"
                                .formatted(
                                        total.unpaid(),
                                        total.currency(),
                                        total.outstanding().toPlainString()))
                        .toList());
    }
}
