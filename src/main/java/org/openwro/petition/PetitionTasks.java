package org.openwro.petition;

import java.util.Map;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.petition.process.OrderModificationModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.springframework.stereotype.Component;

/** What every step of the chain does alike: open the task, keep duties apart, write the record, move the token. */
@Component
class PetitionTasks {

    private final TaskDesk desk;
    private final Petitions petitions;
    private final PetitionRecord record;
    private final AuditTrail audit;

    PetitionTasks(TaskDesk desk, Petitions petitions, PetitionRecord record, AuditTrail audit) {
        this.desk = desk;
        this.petitions = petitions;
        this.record = record;
        this.audit = audit;
    }

    /**
     * The petition of this task, unless the task is another one, not for this actor, or in other hands. Of two who act at once the second
     * waits for the first, and then finds the task done.
     */
    Outcome<Petition> open(String taskId, String taskKey, Actor actor) {
        Outcome<InboxTask> task = desk.open(taskId, actor);
        return task.then(open -> {
            Optional<Petition> petition = open.taskKey().equals(taskKey)
                    ? petitions.findForChange(new PetitionId(open.businessKey()))
                    : Optional.empty();
            return petition.map(locked -> desk.open(taskId, actor).map(still -> locked))
                    .orElseGet(() -> Outcome.refused(Refusal.of("workflow.task.notFound")));
        });
    }

    /** Starts the list of refusals with the rule that nobody acts in two stages. */
    Refusals refusals(Petition petition, Stage stage, Actor actor) {
        Refusals refusals = new Refusals();
        SeparationOfDuties.check(record.acts(petition.id()), stage, actor).ifPresent(refusals::add);
        return refusals;
    }

    /** Keeps the petition and records the act; the token has not moved yet. Returns the number of the act. */
    int record(Petition petition, PetitionAct act, String comment, Actor actor) {
        petitions.save(petition);
        int seq = record.add(petition.id(), act, actor, comment);
        audit.record(petition.id().value(), actor, act.auditKey());
        return seq;
    }

    /** Moves the token on. */
    Outcome<PetitionId> complete(Petition petition, String taskId, String outcome, Actor actor) {
        return complete(petition, taskId, Map.of(OrderModificationModel.OUTCOME, outcome), actor);
    }

    Outcome<PetitionId> complete(Petition petition, String taskId, Map<String, Object> facts, Actor actor) {
        desk.complete(taskId, actor, facts).orThrow();
        return Outcome.done(petition.id());
    }
}
