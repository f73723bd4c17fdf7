package org.openwro.allegation;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that two reports concern the same matter; kept on both. Linking them again changes nothing. */
@Service
public class LinkAllegations {

    private final Allegations allegations;
    private final RelatedAllegations related;
    private final AuditTrail audit;
    private final Clock clock;

    LinkAllegations(Allegations allegations, RelatedAllegations related, AuditTrail audit, Clock clock) {
        this.allegations = allegations;
        this.related = related;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<AllegationId> link(AllegationId one, AllegationId other, Actor actor) {
        Refusals refusals = new Refusals()
                .when(!AllegationRights.mayWriteToFiler(actor), "", "allegation.related.notAllowed")
                .when(one.equals(other), "other", "allegation.related.itself")
                .when(
                        allegations.find(one).isEmpty()
                                || allegations.find(other).isEmpty(),
                        "other",
                        "allegation.related.unknown");
        if (refusals.any()) {
            return refusals.outcome();
        }
        if (related.link(one, other, actor.username(), LocalDate.now(clock))) {
            audit.record(one.value(), actor, "audit.allegation.linked", other.value());
            audit.record(other.value(), actor, "audit.allegation.linked", one.value());
        }
        return Outcome.done(one);
    }
}
