package org.openwro.detention;

import org.openwro.calendar.ClockId;

/**
 * What an instrument means for a shipment that it holds.
 *
 * @param proofClock of the period to respond: C09 from the importation (19 CFR 12.43(a)) or C13 from the notice (19 CFR 151.16)
 * @param exportAllowed whether the importer may export instead (19 CFR 12.44(a))
 * @param deemedExclusion whether goods without a determination within thirty days after presentation are deemed excluded
 *     (19 U.S.C. 1499(c)(5)(A)); never under a Finding, whose goods are seized
 */
public record Consequences(ClockId proofClock, boolean exportAllowed, boolean deemedExclusion) {

    /** Whether the period to respond starts with the notice of detention. */
    boolean runsFromNotice() {
        return proofClock == ClockId.C13;
    }
}
