package org.openwro.order;

import org.openwro.reference.IloIndicator;

/**
 * An indicator of forced labour that an order rests on.
 *
 * @param wording how the sources call it; may be empty
 * @param summary as it may be published; empty for the public history, which names indicators only
 */
public record RegisterIndicator(IloIndicator indicator, String wording, String summary) {}
