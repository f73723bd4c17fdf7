package org.openwro.modelling.migration;

/**
 * An element at which a token can wait.
 *
 * @param type as BPMN calls it
 * @param clock it is a timer event
 */
public record PlanElement(String id, String name, String type, boolean clock) {}
