package org.openwro.modelling.play;

/**
 * What may happen next.
 *
 * @param at number of the token or, for an event on a sub-process or in a scope, of the scope
 * @param node the activity that is done, the event that happens, or the gateway that decides
 */
public record Move(Act act, int at, String node) {

    public enum Act {
        /** An activity is done. */
        DO,
        /** An event happens: at a waiting token, on an activity or sub-process, or for an event sub-process. */
        HAPPEN,
        /** A gateway is asked again, with more facts. */
        DECIDE
    }
}
