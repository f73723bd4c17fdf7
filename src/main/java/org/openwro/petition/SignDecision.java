package org.openwro.petition;

import static org.openwro.petition.process.OrderModificationModel.GRANTED;
import static org.openwro.petition.process.OrderModificationModel.OUTCOME;
import static org.openwro.petition.process.OrderModificationModel.TASK_SIGN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The commissioner signs the proposed act, which then takes effect in the same transaction, or returns it (19 CFR 12.42(e), (f)). */
@Service
public class SignDecision {

    private final PetitionTasks tasks;
    private final ReleaseConditions release;
    private final Clock clock;

    SignDecision(PetitionTasks tasks, ReleaseConditions release, Clock clock) {
        this.tasks = tasks;
        this.release = release;
        this.clock = clock;
    }

    /** Refused when the order has changed since it was proposed, so that nothing is signed that cannot take effect. */
    @Transactional
    public Outcome<PetitionId> sign(String taskId, Signature command, Actor actor) {
        return tasks.open(taskId, TASK_SIGN, actor).then(petition -> {
            Refusals refusals = ChainRules.check(command.decision(), tasks.refusals(petition, Stage.SIGNATURE, actor));
            Proposal act = act(petition, command);
            if (command.signs() && act.granted()) {
                release.check(petition, act, refusals);
            }
            if (refusals.any()) {
                return refusals.outcome();
            }
            return command.signs()
                    ? sign(petition, act, taskId, command, actor)
                    : returned(petition, taskId, command, actor);
        });
    }

    private Outcome<PetitionId> sign(Petition petition, Proposal act, String taskId, Signature command, Actor actor) {
        petition.sign(dated(act), actor.username());
        tasks.record(petition, PetitionAct.SIGNED, command.comment(), actor);
        return tasks.complete(petition, taskId, Map.of(OUTCOME, "SIGNED", GRANTED, act.granted()), actor);
    }

    private Outcome<PetitionId> returned(Petition petition, String taskId, Signature command, Actor actor) {
        petition.returnToAssessment();
        tasks.record(petition, PetitionAct.RETURNED_BY_COMMISSIONER, command.comment(), actor);
        return tasks.complete(petition, taskId, "RETURNED", actor);
    }

    private static Proposal act(Petition petition, Signature command) {
        Proposal proposed = petition.proposal().orElseThrow();
        return command.anchor() == null || !proposed.granted()
                ? proposed
                : proposed.anchored(command.anchor(), command.effectiveOn());
    }

    private Proposal dated(Proposal act) {
        return act.granted() && Proposal.isImmediate(act.anchor())
                ? act.anchored(act.anchor(), LocalDate.now(clock))
                : act;
    }
}
