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

/** Records what interested persons say, at any time, and how it was considered (19 CFR 12.42(d)). */
@Service
public class RecordRepresentation {

    private final CaseAccess access;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    RecordRepresentation(CaseAccess access, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param side null when nothing was chosen, as receivedOn */
    public record Received(
            Representation.Side side, String name, LocalDate receivedOn, String substance, String reference) {}

    @Transactional
    public Outcome<CaseId> received(CaseId id, Received received, Actor actor) {
        return access.forNotes(id, actor).then(investigation -> {
            Refusals refusals = check(received);
            if (refusals.any()) {
                return refusals.outcome();
            }
            jdbc.sql(
                            """
                            insert into case_representation (case_id, no, side, name, received_on, substance, reference, recorded_by)
                            select :case, coalesce(max(no), 0) + 1, :side, :name, :on, :substance, :reference, :by
                            from case_representation where case_id = :case
                            """)
                    .param("case", id.value())
                    .param("side", received.side().name())
                    .param("name", received.name())
                    .param("on", received.receivedOn())
                    .param("substance", received.substance())
                    .param("reference", received.reference())
                    .param("by", actor.username())
                    .update();
            audit.record(id.value(), actor, "audit.investigation.representationReceived", received.name());
            return Outcome.done(id);
        });
    }

    private Refusals check(Received received) {
        return new Refusals()
                .when(received.side() == null, "side", "investigation.representation.sideMissing")
                .required(received.name(), "representedBy", "investigation.representation.nameMissing")
                .tooLong(received.name(), "representedBy", 500)
                .when(
                        received.receivedOn() == null || received.receivedOn().isAfter(LocalDate.now(clock)),
                        "receivedOn",
                        "investigation.representation.dayMissing")
                .required(received.substance(), "substance", "investigation.representation.substanceMissing")
                .tooLong(received.substance(), "substance", WriteNote.LONGEST)
                .tooLong(received.reference(), "representationReference", 500);
    }

    @Transactional
    public Outcome<CaseId> considered(CaseId id, int number, String consideration, Actor actor) {
        return access.forNotes(id, actor).then(investigation -> {
            String field = "consideration-" + number;
            Refusals refusals = new Refusals()
                    .required(consideration, field, "investigation.representation.considerationMissing")
                    .tooLong(consideration, field, WriteNote.LONGEST);
            if (refusals.any()) {
                return refusals.outcome();
            }
            int changed = jdbc.sql(
                            """
                            update case_representation set consideration = ?, considered_by = ?, considered_on = ?
                            where case_id = ? and no = ? and considered_on is null
                            """)
                    .params(consideration, actor.username(), LocalDate.now(clock), id.value(), number)
                    .update();
            if (changed == 0) {
                return Outcome.refused(Refusal.of("investigation.representation.notOpen"));
            }
            audit.record(id.value(), actor, "audit.investigation.representationConsidered", String.valueOf(number));
            return Outcome.done(id);
        });
    }
}
