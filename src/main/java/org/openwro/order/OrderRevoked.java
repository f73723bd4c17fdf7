package org.openwro.order;

/** Some or all targets were taken out of the order because the ground for it did not hold. */
public record OrderRevoked(OrderId id) {}
