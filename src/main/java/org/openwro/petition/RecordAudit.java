package org.openwro.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.document.Documents;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The petitioner tells of an audit by a third party, with its report. */
@Service
public class RecordAudit {

    private final PetitionDesk desk;
    private final PetitionPlaces places;
    private final RemediationRecords records;
    private final Documents documents;
    private final Clock clock;

    RecordAudit(
            PetitionDesk desk, PetitionPlaces places, RemediationRecords records, Documents documents, Clock clock) {
        this.desk = desk;
        this.places = places;
        this.records = records;
        this.documents = documents;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PetitionId> add(PetitionId id, ThirdPartyAudit audit, Actor actor) {
        return desk.open(id, actor, petition -> {
            Refusals refusals = check(id, audit, actor);
            if (refusals.any()) {
                return refusals.outcome();
            }
            records.add(id, audit, actor);
            desk.noted(petition, "AUDIT", actor);
            return Outcome.done(id);
        });
    }

    private Refusals check(PetitionId id, ThirdPartyAudit audit, Actor actor) {
        Set<Integer> known = places.of(id).stream()
                .filter(PetitionPlace::disclosed)
                .map(PetitionPlace::seq)
                .collect(Collectors.toSet());
        boolean filed = documents.allFor(id.value(), actor).stream()
                .anyMatch(document -> document.id().value().equals(audit.report()));
        LocalDate began = audit.beganOn();
        LocalDate ended = audit.endedOn();
        return new Refusals()
                .required(audit.auditor(), "auditor", "petition.refused.auditor")
                .tooLong(audit.auditor(), "auditor", 300)
                .required(audit.independence(), "independence", "petition.refused.independence")
                .tooLong(audit.independence(), "independence", 4_000)
                .when(began == null, "beganOn", "petition.refused.auditDay")
                .when(ended == null, "endedOn", "petition.refused.auditDay")
                .when(began != null && ended != null && ended.isBefore(began), "endedOn", "petition.refused.auditEnd")
                .when(ended != null && ended.isAfter(LocalDate.now(clock)), "endedOn", "petition.refused.auditAhead")
                .when(
                        audit.places().isEmpty() || !known.containsAll(audit.places()),
                        "places",
                        "petition.refused.auditPlaces")
                .when(!filed, "report", "petition.refused.auditReport");
    }

    /** Only of a draft. */
    @Transactional
    public Outcome<PetitionId> remove(PetitionId id, int seq, Actor actor) {
        return desk.openDraft(
                id,
                actor,
                petition -> records.removeAudit(id, seq)
                        ? Outcome.done(id)
                        : Outcome.refused(Refusal.of("petition.refused.rowUnknown")));
    }
}
