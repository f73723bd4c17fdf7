package org.openwro.petition;

import org.openwro.reference.IloIndicator;

/**
 * The assessment of one indicator at one place.
 *
 * @param place number of the place within the petition
 * @param remediated for a modification: remediated there; for a revocation: refuted
 * @param reasons as the petitioner reads them in the decision
 */
public record IndicatorResult(int place, IloIndicator indicator, boolean remediated, String reasons) {}
