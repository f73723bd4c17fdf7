package org.openwro.petition;

import org.openwro.reference.IloIndicator;

/** What the petitioner says on one indicator. */
public record IndicatorEvidence(IloIndicator indicator, String evidence) {}
