package org.openwro.detention;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a detention together with the entry in its audit trail, and tells when it ended. */
@Component
class DetentionFile {

    private final Detentions detentions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DetentionFile(Detentions detentions, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.detentions = detentions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Detention get(DetentionId id) {
        return detentions.get(id);
    }

    void open(Detention detention, String lines) {
        detentions.add(detention);
        audit.record(detention.id().value(), Actor.system(), "audit.detention.held", lines, detention.actingOrder());
        events.publishEvent(new ShipmentHeld(detention.id()));
    }

    void keep(Detention detention, Actor actor, String action, String... args) {
        detentions.save(detention);
        audit.record(detention.id().value(), actor, action, args);
        if (detention.state().isEnd()) {
            events.publishEvent(new DetentionEnded(detention.id(), detention.state()));
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
