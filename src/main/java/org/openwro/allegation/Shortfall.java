package org.openwro.allegation;

/**
 * Something that a report lacks.
 *
 * @param reason why it counts as missing, as the decision table says it
 */
public record Shortfall(RequiredElement element, String reason) {}
