package org.openwro.detention;

import java.util.EnumSet;
import java.util.Set;

/** Where one line of a detained shipment stands. */
public enum LineState {
    HELD,
    /** Found admissible, to be released in the next step. */
    ADMISSIBLE,
    /** Found not admissible, to be excluded or seized in the next step. */
    INADMISSIBLE,
    RELEASED,
    EXCLUDED,
    SEIZED,
    EXPORTED,
    DESTROYED;

    private static final Set<LineState> ENDS = EnumSet.of(RELEASED, SEIZED, EXPORTED, DESTROYED);

    /** The goods are out of the hands of this detention. */
    public boolean isEnd() {
        return ENDS.contains(this);
    }

    public String labelKey() {
        return "detention.line.state." + name();
    }
}
