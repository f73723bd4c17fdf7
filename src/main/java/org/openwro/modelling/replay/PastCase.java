package org.openwro.modelling.replay;

import java.util.List;

/**
 * A case that was or is.
 *
 * @param key what people call it; empty when it has no such name
 * @param steps in the order in which they began
 * @param facts in the order in which they were set
 */
public record PastCase(String instance, String key, boolean running, List<PastStep> steps, List<PastFact> facts) {

    public PastCase {
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
    }
}
