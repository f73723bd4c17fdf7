package org.openwro.enforcement.impact;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run of a draft over the lines held.
 *
 * @param fromDay first import date that counts
 * @param toDay last import date that counts
 * @param linesAll lines of these days when the run began
 * @param resting whether it was cut off and may be started again
 * @param result null until it is done
 */
public record ImpactPreview(
        String askedBy,
        Instant askedAt,
        LocalDate fromDay,
        LocalDate toDay,
        long linesAll,
        long linesRead,
        boolean done,
        boolean resting,
        ImpactResult result) {

    public boolean isRunning() {
        return !done && !resting;
    }

    /** Share of the lines that were read, in whole percent. */
    public int percent() {
        return linesAll == 0 ? 0 : (int) Math.min(100, linesRead * 100 / linesAll);
    }
}
