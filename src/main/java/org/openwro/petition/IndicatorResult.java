package org.openwro.petition;

import org.openwro.reference.IloIndicator;

/**
 * The assessment of one indicator.
 *
 * @param remediated for a modification: remediated at every location; for a revocation: refuted
 * @param reasons as the petitioner reads them in the decision
 */
public record IndicatorResult(IloIndicator indicator, boolean remediated, String reasons) {}
