package org.openwro.petition;

/**
 * What somebody of the chain decides on the proposed act.
 *
 * @param agrees false returns the petition to the assessment
 * @param comment needed for a return: what has to change
 */
public record ChainDecision(boolean agrees, String comment) {

    public static ChainDecision agree(String comment) {
        return new ChainDecision(true, comment);
    }

    public static ChainDecision returned(String comment) {
        return new ChainDecision(false, comment);
    }
}
