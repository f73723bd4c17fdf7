package org.openwro.order;

/** Some or all targets were released from the order after remediation; see {@link Order#targets()} for what is left. */
public record OrderModified(OrderId id) {}
