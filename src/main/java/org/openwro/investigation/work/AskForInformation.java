package org.openwro.investigation.work;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseAccess;
import org.openwro.investigation.CaseId;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a request for information with its due day, and its answer. The letter itself goes by whatever way reaches the addressee. */
@Service
public class AskForInformation {

    private final CaseAccess access;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    AskForInformation(CaseAccess access, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param dueOn null when none was given */
    @Transactional
    public Outcome<CaseId> ask(CaseId id, String addressee, String question, LocalDate dueOn, Actor actor) {
        return access.forWriting(id, actor).then(investigation -> {
            LocalDate today = LocalDate.now(clock);
            Refusals refusals = new Refusals()
                    .required(addressee, "addressee", "investigation.request.addresseeMissing")
                    .tooLong(addressee, "addressee", 500)
                    .required(question, "question", "investigation.request.questionMissing")
                    .tooLong(question, "question", WriteNote.LONGEST)
                    .when(dueOn == null || !dueOn.isAfter(today), "dueOn", "investigation.request.dueMissing");
            if (refusals.any()) {
                return refusals.outcome();
            }
            jdbc.sql(
                            """
                            insert into case_request (case_id, no, addressee, question, asked_by, asked_on, due_on)
                            select :case, coalesce(max(no), 0) + 1, :addressee, :question, :by, :on, :due
                            from case_request where case_id = :case
                            """)
                    .param("case", id.value())
                    .param("addressee", addressee)
                    .param("question", question)
                    .param("by", actor.username())
                    .param("on", today)
                    .param("due", dueOn)
                    .update();
            audit.record(id.value(), actor, "audit.investigation.informationAsked", addressee, dueOn.toString());
            return Outcome.done(id);
        });
    }

    @Transactional
    public Outcome<CaseId> answered(CaseId id, int number, String answer, Actor actor) {
        return access.forWriting(id, actor).then(investigation -> {
            String field = "answer-" + number;
            Refusals refusals = new Refusals()
                    .required(answer, field, "investigation.request.answerMissing")
                    .tooLong(answer, field, WriteNote.LONGEST);
            if (refusals.any()) {
                return refusals.outcome();
            }
            int changed = jdbc.sql(
                            """
                            update case_request set answer = ?, answered_on = ?, recorded_by = ?
                            where case_id = ? and no = ? and answered_on is null
                            """)
                    .params(answer, LocalDate.now(clock), actor.username(), id.value(), number)
                    .update();
            if (changed == 0) {
                return Outcome.refused(Refusal.of("investigation.request.notOpen"));
            }
            audit.record(id.value(), actor, "audit.investigation.informationAnswered", String.valueOf(number));
            return Outcome.done(id);
        });
    }
}
