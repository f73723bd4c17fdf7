package org.openwro.modelling.play;

import java.util.List;

/**
 * A fact that the way of the case depends on next.
 *
 * @param choices values with which the model compares it; empty when any may be given
 * @param asker name of the gateway, task or event that wants to know
 */
public record AskedFact(String name, Type type, List<String> choices, String asker) {

    public enum Type {
        TEXT,
        YES_NO,
        /** The date of a clock, which changes nothing in the way but is shown. */
        DATE
    }

    public AskedFact {
        choices = List.copyOf(choices);
    }
}
