package org.openwro.detention;

/** A shipment is held at a port under at least one order. */
public record ShipmentHeld(DetentionId id) {}
