package org.openwro.investigation;

/**
 * The recommendation of an order passed the legal review.
 *
 * @param finding a Finding is recommended (19 CFR 12.42(f)), otherwise a Withhold Release Order (12.42(e))
 */
public record OrderRecommended(CaseId id, boolean finding) {}
