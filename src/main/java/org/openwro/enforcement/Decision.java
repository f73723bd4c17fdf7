package org.openwro.enforcement;

import java.time.Instant;

/**
 * What an officer decided about a line by hand.
 *
 * @param orderId order under which the line is held; null for a dismissal
 */
public record Decision(Kind kind, String by, Instant at, String reason, String orderId) {

    /** A line is held, or its possible matches are set aside. */
    public enum Kind {
        HELD,
        DISMISSED
    }
}
