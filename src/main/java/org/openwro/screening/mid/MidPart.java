package org.openwro.screening.mid;

import java.util.List;

/**
 * A part of a code and how it came about.
 *
 * @param text empty where the part is left out
 */
public record MidPart(Kind kind, String text, List<Step> steps) {

    /** Parts in their sequence. */
    public enum Kind {
        COUNTRY,
        NAME,
        NUMBER,
        CITY
    }

    /** One rule that was applied; the sentence is the message {@code screening.mid.step.<code>}. */
    public record Step(String code, String before, String after) {}

    public MidPart {
        steps = List.copyOf(steps);
    }
}
