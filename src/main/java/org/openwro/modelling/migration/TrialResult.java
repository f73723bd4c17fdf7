package org.openwro.modelling.migration;

import java.time.Instant;
import java.util.List;
import org.openwro.platform.Refusal;

/**
 * What would become of a case.
 *
 * @param reason why it would stay where it is; null when it would move
 */
public record TrialResult(String businessKey, Refusal reason, List<Clock> clocks) {

    /**
     * A timer of the case.
     *
     * @param before null for one that begins with the new version
     * @param after null for one that ends
     */
    public record Clock(String element, Instant before, Instant after) {

        public boolean changes() {
            return before == null ? after != null : !before.equals(after);
        }
    }
}
