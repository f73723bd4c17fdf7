package org.openwro.workflow.forms;

/**
 * A form as the engine holds it.
 *
 * @param version counted from 1; each publication adds one
 */
public record PublishedForm(FormDefinition definition, int version) {}
