package org.openwro.allegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accept, return with advice (19 CFR 12.42(c)), reject or refer an allegation, the last alone or with any other; finishes the triage task. */
@Service
public class TriageAllegation {

    static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_AGENCY = 200;

    private final Allegations allegations;
    private final OpenCases cases;
    private final TaskDesk desk;
    private final AuditTrail audit;
    private final Clock clock;

    TriageAllegation(Allegations allegations, OpenCases cases, TaskDesk desk, AuditTrail audit, Clock clock) {
        this.allegations = allegations;
        this.cases = cases;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused unless the actor may act on the task. */
    @Transactional
    public Outcome<AllegationId> decide(DecideAllegation command, Actor actor) {
        return desk.open(command.taskId(), actor).then(task -> decide(task, command, actor));
    }

    private Outcome<AllegationId> decide(InboxTask task, DecideAllegation command, Actor actor) {
        AllegationId id = new AllegationId(task.businessKey());
        Allegation allegation = allegations.get(id);
        Refusals refusals = refusals(allegation, command)
                .when(
                        command.outcome() == TriageOutcome.ACCEPTED
                                && !command.joinCase().isEmpty()
                                && !cases.isOpen(command.joinCase()),
                        "joinCase",
                        "allegation.triage.joinCase.notOpen");
        if (refusals.any()) {
            return refusals.outcome();
        }
        TriageOutcome outcome = command.outcome();
        allegation.decide(new TriageDecision(
                outcome,
                outcome == TriageOutcome.RETURNED ? command.missing() : List.of(),
                command.reasons().strip(),
                command.agency().strip(),
                command.answer().strip(),
                actor.username(),
                LocalDate.now(clock),
                outcome == TriageOutcome.ACCEPTED ? command.joinCase() : ""));
        allegations.save(allegation);
        audit.record(id.value(), actor, "audit.allegation.decided." + outcome.name());
        return desk.complete(command.taskId(), actor, Map.of("outcome", outcome.name()))
                .map(done -> id);
    }

    private static Refusals refusals(Allegation allegation, DecideAllegation command) {
        Refusals refusals = new Refusals()
                .when(command.outcome() == null, "outcome", "allegation.triage.outcome.required")
                .tooLong(command.reasons(), "reasons", LONGEST_TEXT)
                .tooLong(command.agency(), "agency", LONGEST_AGENCY)
                .tooLong(command.answer(), "answer", LONGEST_TEXT);
        if (command.outcome() == null) {
            return refusals;
        }
        if (command.outcome() != TriageOutcome.REFERRED && !command.agency().isBlank()) {
            refusals.required(command.reasons(), "reasons", "allegation.triage.reasons.referred");
        }
        return switch (command.outcome()) {
            case ACCEPTED ->
                refusals.when(
                        !allegation.missing().isEmpty()
                                && command.agency().isBlank()
                                && command.reasons().isBlank(),
                        "reasons",
                        "allegation.triage.reasons.acceptedIncomplete");
            case RETURNED ->
                refusals.when(command.missing().isEmpty(), "missing", "allegation.triage.missing.required")
                        .required(command.answer(), "answer", "allegation.triage.advice.required");
            case REJECTED ->
                refusals.when(
                                command.agency().isBlank() && command.reasons().isBlank(),
                                "reasons",
                                "allegation.triage.reasons.rejected")
                        .required(command.answer(), "answer", "allegation.triage.answer.required");
            case REFERRED ->
                refusals.required(command.agency(), "agency", "allegation.triage.agency.required")
                        .required(command.reasons(), "reasons", "allegation.triage.reasons.referred");
        };
    }
}
