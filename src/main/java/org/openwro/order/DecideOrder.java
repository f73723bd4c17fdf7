package org.openwro.order;

/**
 * A decision on a draft.
 *
 * @param decision null when nothing was chosen
 * @param comment required when the draft is returned or rejected
 */
public record DecideOrder(String taskId, Decision decision, String comment) {}
