package org.openwro.enforcement;

import org.openwro.screening.core.Instrument;

/**
 * An order that covers a line.
 *
 * @param targetId target of the order that was met; null when an officer raised the hold without a match
 * @param score 0 to 1; null without a match
 */
public record Ground(String orderId, Instrument instrument, String targetId, Double score) {}
