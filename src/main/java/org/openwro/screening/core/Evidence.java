package org.openwro.screening.core;

/**
 * One reason for or against a match, in the words of both sides.
 *
 * @param rule code; the sentence is the message {@code screening.rule.<rule>}
 * @param field field of the line; the label is the message {@code screening.field.<field>}
 * @param lineText words of the line
 * @param orderText words of the order
 * @param weight from -1 (against) to 1 (for)
 */
public record Evidence(String rule, String field, String lineText, String orderText, double weight) {}
