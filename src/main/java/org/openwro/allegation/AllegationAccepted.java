package org.openwro.allegation;

/** The allegation gives reason to investigate (19 CFR 12.42(d)). */
public record AllegationAccepted(AllegationId id) {}
