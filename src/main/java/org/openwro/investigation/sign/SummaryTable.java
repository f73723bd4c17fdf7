package org.openwro.investigation.sign;

import java.util.Optional;

/** The decision table {@code indicator-summary.dmn}, wherever it is evaluated. */
public interface SummaryTable {

    /**
     * @param involuntariness strongest shown sign; empty for none, as penalty
     */
    DimensionSummary of(Dimension dimension, Optional<Sign.Strength> involuntariness, Optional<Sign.Strength> penalty);
}
