package org.openwro.allegation;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back that two reports concern the same matter. That they were linked, by whom, and why no longer, stays on both. */
@Service
public class UndoLink {

    private static final int LONGEST_REASON = 1_000;

    private final RelatedAllegations related;
    private final AuditTrail audit;
    private final Clock clock;

    UndoLink(RelatedAllegations related, AuditTrail audit, Clock clock) {
        this.related = related;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<AllegationId> undo(AllegationId one, AllegationId other, String reason, Actor actor) {
        Refusals refusals = new Refusals()
                .when(!AllegationRights.mayWriteToFiler(actor), "", "allegation.related.notAllowed")
                .when(!related.linkedTo(one).contains(other), "", "allegation.unlink.notLinked")
                .required(reason, "reason", "allegation.unlink.reason.required")
                .tooLong(reason, "reason", LONGEST_REASON);
        if (refusals.any()) {
            return refusals.outcome();
        }
        String why = reason.strip();
        if (related.undo(one, other, actor.username(), LocalDate.now(clock), why)) {
            audit.record(one.value(), actor, "audit.allegation.unlinked", other.value(), why);
            audit.record(other.value(), actor, "audit.allegation.unlinked", one.value(), why);
        }
        return Outcome.done(one);
    }
}
