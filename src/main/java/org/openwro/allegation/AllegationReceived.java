package org.openwro.allegation;

/** A report was filed; its intake begins (19 CFR 12.42(b)). */
public record AllegationReceived(AllegationId id) {}
