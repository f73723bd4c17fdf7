package org.openwro.investigation;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the investigation once counsel found the record sufficient. The platform itself acts; people decided before. */
@Service
public class ConcludeInvestigation {

    private final Investigations investigations;
    private final TellAllegers tellAllegers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConcludeInvestigation(
            Investigations investigations,
            TellAllegers tellAllegers,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.investigations = investigations;
        this.tellAllegers = tellAllegers;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Hands the case to the drafters of the order. */
    @Transactional
    public void recommendOrder(CaseId id) {
        Investigation investigation = investigations.forChange(id);
        Recommendation recommendation = investigation
                .action()
                .map(RecommendedAction::recommendation)
                .filter(Recommendation::isOrder)
                .orElseThrow(() -> new IllegalStateException("Case " + id + " recommends no order"));
        investigation.decided();
        investigations.save(investigation);
        audit.record(id.value(), Actor.system(), "audit.investigation.handedOver." + recommendation);
        events.publishEvent(new OrderRecommended(id, recommendation == Recommendation.FINDING));
    }

    /** Closes the case and tells the allegers; the file stays, and its allegations stay linked to it and can support a later one. */
    @Transactional
    public void closeWithoutAction(CaseId id) {
        Investigation investigation = investigations.forChange(id);
        investigation.decided();
        investigation.close(LocalDate.now(clock));
        investigations.save(investigation);
        audit.record(id.value(), Actor.system(), "audit.investigation.closed");
        investigation
                .allegations()
                .forEach(each ->
                        audit.record(each.value(), Actor.system(), "audit.investigation.closedFor", id.value()));
        tellAllegers.ofClosing(id);
    }
}
