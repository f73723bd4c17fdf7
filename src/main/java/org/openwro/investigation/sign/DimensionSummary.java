package org.openwro.investigation.sign;

/**
 * What the decision table says of one dimension at one party.
 *
 * @param positive the scheme calls the dimension positive; no legal test, and no order follows from it
 * @param missing NOTHING, BOTH, INVOLUNTARINESS, PENALTY or STRENGTH
 */
public record DimensionSummary(Dimension dimension, boolean positive, String missing) {

    public String missingKey() {
        return "investigation.missing." + missing;
    }
}
