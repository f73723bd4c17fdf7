package org.openwro.detention;

/** A detention came to its end; nothing of the shipment is held under it any more. */
public record DetentionEnded(DetentionId id, DetentionState state) {}
