package org.openwro.allegation;

/**
 * What a decision table suggests to the analyst, who decides.
 *
 * @param reason in the words of the table
 */
public record Suggestion(String value, String reason) {}
