package org.openwro.order;

/** The order is in force at every port of entry from today on. */
public record OrderBroughtIntoForce(OrderId id) {}
