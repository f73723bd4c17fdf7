package org.openwro.petition;

import org.openwro.platform.Refusals;

/** A return says what has to change. */
final class ChainRules {

    private ChainRules() {}

    static Refusals check(ChainDecision decision, Refusals refusals) {
        refusals.tooLong(decision.comment(), "comment", 8_000);
        return decision.agrees()
                ? refusals
                : refusals.required(decision.comment(), "comment", "petition.refused.returnComment");
    }
}
