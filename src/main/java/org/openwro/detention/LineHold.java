package org.openwro.detention;

import java.time.LocalDate;
import org.openwro.enforcement.Ground;
import org.openwro.screening.core.Instrument;

/**
 * An order that holds a line.
 *
 * @param targetId target that was met; null when an officer raised the hold without a match
 * @param score 0 to 1; null without a match
 * @param liftedOn day on which this order stopped to hold the line; null while it does
 */
public record LineHold(String orderId, String targetId, Instrument instrument, Double score, LocalDate liftedOn) {

    static LineHold of(Ground ground) {
        return new LineHold(ground.orderId(), ground.targetId(), ground.instrument(), ground.score(), null);
    }

    public boolean isOpen() {
        return liftedOn == null;
    }

    LineHold lifted(LocalDate day) {
        return new LineHold(orderId, targetId, instrument, score, day);
    }
}
