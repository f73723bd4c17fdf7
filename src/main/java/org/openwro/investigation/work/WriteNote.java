package org.openwro.investigation.work;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseAccess;
import org.openwro.investigation.CaseId;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a note to the file; notes stay as they were written. */
@Service
public class WriteNote {

    static final int LONGEST = 20_000;

    private final CaseAccess access;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    WriteNote(CaseAccess access, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<CaseId> write(CaseId id, String text, Actor actor) {
        return access.forNotes(id, actor).then(investigation -> {
            Refusals refusals = new Refusals()
                    .required(text, "note", "investigation.note.missing")
                    .tooLong(text, "note", LONGEST);
            if (refusals.any()) {
                return refusals.outcome();
            }
            jdbc.sql(
                            """
                            insert into case_note (case_id, no, text, written_by, written_on)
                            select :case, coalesce(max(no), 0) + 1, :text, :by, :on from case_note where case_id = :case
                            """)
                    .param("case", id.value())
                    .param("text", text)
                    .param("by", actor.username())
                    .param("on", LocalDate.now(clock))
                    .update();
            audit.record(id.value(), actor, "audit.investigation.noteWritten");
            return Outcome.done(id);
        });
    }
}
