package org.openwro.admissibility.chain;

import java.math.BigDecimal;

/** How much of the shipment is held, in one unit. */
public record Held(BigDecimal quantity, String unit) {}
