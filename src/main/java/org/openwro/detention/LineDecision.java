package org.openwro.detention;

/**
 * What an officer decides for one line.
 *
 * @param choice null when nothing was chosen
 * @param reason in words; may be empty where no reason is asked
 */
public record LineDecision(String lineId, LineChoice choice, String reason) {

    public LineDecision {
        reason = reason == null ? "" : reason.strip();
    }
}
