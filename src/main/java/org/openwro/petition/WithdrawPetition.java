package org.openwro.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.petition.process.OrderModificationModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.workflow.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The petitioner withdraws at any time before the act; the order stands, and a new petition may be filed. A draft is just given up. */
@Service("petitionWithdrawal")
public class WithdrawPetition {

    private final Petitions petitions;
    private final Petitioners petitioners;
    private final PetitionTasks tasks;
    private final Processes processes;
    private final Clock clock;

    WithdrawPetition(
            Petitions petitions, Petitioners petitioners, PetitionTasks tasks, Processes processes, Clock clock) {
        this.petitions = petitions;
        this.petitioners = petitioners;
        this.tasks = tasks;
        this.processes = processes;
        this.clock = clock;
    }

    /** @param reason may be empty; the agency reads it */
    @Transactional
    public Outcome<PetitionId> withdraw(PetitionId id, String reason, Actor actor) {
        Petition petition = petitions.find(id).orElse(null);
        if (petition == null || !petitioners.isPetitioner(petition, actor)) {
            return Outcome.refused(Refusal.of("petition.refused.notFound"));
        }
        Refusals refusals = new Refusals()
                .when(!petition.state().isOpen(), "", "petition.refused.ended")
                .tooLong(reason, "reason", 4_000);
        if (refusals.any()) {
            return refusals.outcome();
        }
        if (!petition.isFiled()) {
            petition.end(PetitionState.WITHDRAWN, LocalDate.now(clock));
            petitions.save(petition);
            return Outcome.done(id);
        }
        tasks.record(petition, PetitionAct.WITHDRAWN, reason, actor);
        if (!processes.correlate(OrderModificationModel.MESSAGE_WITHDRAWN, id.value(), Map.of())) {
            throw new IllegalStateException("No process waits for the withdrawal of " + id);
        }
        return Outcome.done(id);
    }
}
