package org.openwro.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency visits a place of a petition: planned, made with findings, or called off. While one is planned, nothing is granted. */
@Service
public class VisitPlaces {

    private static final int LONGEST = 20_000;

    private final Petitions petitions;
    private final PetitionPlaces places;
    private final RemediationRecords records;
    private final AuditTrail audit;
    private final Clock clock;

    VisitPlaces(Petitions petitions, PetitionPlaces places, RemediationRecords records, AuditTrail audit, Clock clock) {
        this.petitions = petitions;
        this.places = places;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PetitionId> plan(PetitionId id, Integer place, LocalDate day, Actor actor) {
        if (!isOpen(id, actor)) {
            return Outcome.refused(Refusal.of("petition.refused.noVisit"));
        }
        Refusals refusals = new Refusals()
                .when(
                        places.of(id).stream()
                                .noneMatch(each -> Integer.valueOf(each.seq()).equals(place)),
                        "place",
                        "petition.refused.visitPlace")
                .when(day == null, "plannedOn", "petition.refused.visitDay");
        if (refusals.any()) {
            return refusals.outcome();
        }
        records.plan(id, place, day, actor);
        audit.record(id.value(), actor, "audit.petition.visitPlanned", day.toString());
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<PetitionId> made(PetitionId id, int seq, LocalDate day, String findings, Actor actor) {
        Refusals refusals = new Refusals()
                .when(day == null, "madeOn-" + seq, "petition.refused.visitDay")
                .when(day != null && day.isAfter(LocalDate.now(clock)), "madeOn-" + seq, "petition.refused.visitAhead")
                .required(findings, "findings-" + seq, "petition.refused.findings")
                .tooLong(findings, "findings-" + seq, LONGEST);
        return close(id, seq, refusals, actor, () -> {
            records.close(id, seq, day, findings.strip(), "", actor);
            audit.record(id.value(), actor, "audit.petition.visitMade", day.toString());
        });
    }

    @Transactional
    public Outcome<PetitionId> callOff(PetitionId id, int seq, String reason, Actor actor) {
        Refusals refusals = new Refusals()
                .required(reason, "findings-" + seq, "petition.refused.visitReason")
                .tooLong(reason, "findings-" + seq, LONGEST);
        return close(id, seq, refusals, actor, () -> {
            records.close(id, seq, null, "", reason.strip(), actor);
            audit.record(id.value(), actor, "audit.petition.visitCalledOff");
        });
    }

    private Outcome<PetitionId> close(PetitionId id, int seq, Refusals refusals, Actor actor, Runnable keep) {
        Optional<SiteVisit> visit =
                records.visits(id).stream().filter(each -> each.seq() == seq).findFirst();
        if (!isOpen(id, actor) || visit.filter(SiteVisit::isOpen).isEmpty()) {
            return Outcome.refused(Refusal.of("petition.refused.noVisit"));
        }
        if (refusals.any()) {
            return refusals.outcome();
        }
        keep.run();
        return Outcome.done(id);
    }

    private boolean isOpen(PetitionId id, Actor actor) {
        return actor.has(Role.INVESTIGATOR)
                && petitions
                        .findForChange(id)
                        .filter(petition ->
                                petition.isFiled() && petition.state().isOpen())
                        .isPresent();
    }
}
