package org.openwro.allegation;

import java.time.Instant;

/** Somebody looked behind a report: who, when and why. */
public record IdentityOpening(AllegationId allegation, String openedBy, Instant openedAt, String reason) {}
