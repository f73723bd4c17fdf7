package org.openwro.petition;

import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The petitioner says how workers took part in the remediation and where they can complain (CBP Modifications Guide, June 2025). */
@Service
public class DescribeWorkers {

    private static final int LONGEST = 20_000;

    private final PetitionDesk desk;
    private final RemediationRecords records;

    DescribeWorkers(PetitionDesk desk, RemediationRecords records) {
        this.desk = desk;
        this.records = records;
    }

    @Transactional
    public Outcome<PetitionId> describe(PetitionId id, WorkerVoice voice, Actor actor) {
        return desk.open(id, actor, petition -> {
            Refusals refusals = new Refusals()
                    .when(voice.isEmpty(), "involvement", "petition.refused.voice")
                    .tooLong(voice.involvement(), "involvement", LONGEST)
                    .tooLong(voice.grievance(), "grievance", LONGEST)
                    .tooLong(voice.nothingOwed(), "nothingOwed", LONGEST);
            if (refusals.any()) {
                return refusals.outcome();
            }
            if (!records.workers(id).filter(voice::equals).isPresent()) {
                records.add(id, voice, actor);
                desk.noted(petition, "WORKERS", actor);
            }
            return Outcome.done(id);
        });
    }
}
