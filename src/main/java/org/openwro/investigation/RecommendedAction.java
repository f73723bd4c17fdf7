package org.openwro.investigation;

import java.time.LocalDate;

/**
 * The recommendation of the investigator.
 *
 * @param recommendedBy username; this account may not review it
 */
public record RecommendedAction(
        Recommendation recommendation, ProposedOrder order, String reasons, String recommendedBy, LocalDate on) {}
