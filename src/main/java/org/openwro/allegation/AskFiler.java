package org.openwro.allegation;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the filer something without knowing who it is: the question waits on the status page. */
@Service
public class AskFiler {

    private static final int LONGEST_QUESTION = 4_000;

    private final Allegations allegations;
    private final ReportMessages messages;
    private final TellFiler tellFiler;
    private final AuditTrail audit;
    private final Clock clock;

    AskFiler(Allegations allegations, ReportMessages messages, TellFiler tellFiler, AuditTrail audit, Clock clock) {
        this.allegations = allegations;
        this.messages = messages;
        this.tellFiler = tellFiler;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<AllegationId> ask(AllegationId id, String question, Actor actor) {
        Allegation allegation = allegations.get(id);
        Refusals refusals = new Refusals()
                .when(!AllegationRights.mayWriteToFiler(actor), "", "allegation.ask.notAllowed")
                .when(!allegation.state().mayBeAddedTo(), "", "allegation.ask.closed")
                .required(question, "question", "allegation.ask.required")
                .tooLong(question, "question", LONGEST_QUESTION);
        if (refusals.any()) {
            return refusals.outcome();
        }
        messages.add(id, new ReportMessage(actor.username(), LocalDate.now(clock), question.strip()));
        audit.record(id.value(), actor, "audit.allegation.asked");
        tellFiler.thatSomethingWaits(id);
        return Outcome.done(id);
    }
}
