package org.openwro.modelling.play;

import java.util.Map;

/**
 * One step of a play, as it is kept on the page.
 *
 * @param move null for the beginning
 * @param facts what was said with it, as typed
 */
public record Step(Move move, Map<String, String> facts) {

    public Step {
        facts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facts));
    }
}
