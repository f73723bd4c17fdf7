package org.openwro.allegation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands an accepted allegation over to investigation (19 CFR 12.42(d)) and tells the filer that something waits. */
@Service
public class HandOverAllegation {

    private final ApplicationEventPublisher events;
    private final TellFiler tellFiler;

    HandOverAllegation(ApplicationEventPublisher events, TellFiler tellFiler) {
        this.events = events;
        this.tellFiler = tellFiler;
    }

    @Transactional
    public void handOver(AllegationId id) {
        events.publishEvent(new AllegationAccepted(id));
        tellFiler.thatSomethingWaits(id);
    }
}
