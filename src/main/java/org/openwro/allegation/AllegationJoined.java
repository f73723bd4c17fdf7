package org.openwro.allegation;

/** The allegation was accepted and becomes part of an open case instead of opening its own (19 CFR 12.42(d)). */
public record AllegationJoined(AllegationId id, String caseKey) {}
