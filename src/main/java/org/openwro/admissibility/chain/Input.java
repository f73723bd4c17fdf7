package org.openwro.admissibility.chain;

import java.math.BigDecimal;

/**
 * What of one step goes into another.
 *
 * @param quantity in the unit of the step it comes from; null when not known
 */
public record Input(int from, int to, BigDecimal quantity) {}
