package org.openwro.detention;

import java.time.LocalDate;

/**
 * Release or detain (19 CFR 151.16(b)).
 *
 * @param by username; null when the period passed in silence
 * @param silent the goods are considered detained because nobody decided in time
 */
public record FirstDecision(LocalDate on, String by, boolean silent) {}
