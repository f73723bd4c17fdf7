package org.openwro.allegation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands an accepted allegation over to investigation (19 CFR 12.42(d)) and tells the filer that something waits. */
@Service
public class HandOverAllegation {

    private final Allegations allegations;
    private final ApplicationEventPublisher events;
    private final TellFiler tellFiler;

    HandOverAllegation(Allegations allegations, ApplicationEventPublisher events, TellFiler tellFiler) {
        this.allegations = allegations;
        this.events = events;
        this.tellFiler = tellFiler;
    }

    @Transactional
    public void handOver(AllegationId id) {
        String joined =
                allegations.get(id).decision().map(TriageDecision::joinedCase).orElse("");
        events.publishEvent(joined.isEmpty() ? new AllegationAccepted(id) : new AllegationJoined(id, joined));
        tellFiler.thatSomethingWaits(id);
    }
}
