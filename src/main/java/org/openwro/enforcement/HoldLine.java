package org.openwro.enforcement;

/**
 * An officer wants a line withheld that screening did not hold.
 *
 * @param orderId order under which it is held: one that the line may fall under, or any order in force
 * @param reason the officer's words; they reach the detention
 */
public record HoldLine(String lineId, String orderId, String reason) {}
