package org.openwro.modelling.replay;

import java.time.Instant;

/**
 * A fact of a case, as it was set.
 *
 * @param by id of the passage in which it was set, or of the case
 */
public record PastFact(String name, Object value, String by, Instant at) {}
