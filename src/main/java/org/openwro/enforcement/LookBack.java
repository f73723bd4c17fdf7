package org.openwro.enforcement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A new order over the lines that were held before it.
 *
 * @param fromDay first import date that counts: the first day of the order
 * @param linesAll lines of these days when the run began; 0 before
 * @param hits lines that the order holds
 * @param possible lines at which an officer has to look
 * @param finishedAt null before it is done
 */
public record LookBack(
        String orderId,
        String title,
        LocalDate fromDay,
        Instant askedAt,
        State state,
        long linesAll,
        long linesRead,
        int hits,
        int possible,
        Instant finishedAt) {

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE
    }

    /** Share of the lines that were read, in whole percent. */
    public int percent() {
        return linesAll == 0 ? 0 : (int) Math.min(100, linesRead * 100 / linesAll);
    }
}
