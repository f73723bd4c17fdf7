package org.openwro.enforcement;

import java.time.Instant;

/**
 * One sending of entry lines and what became of it.
 *
 * @param movedAt when its reader last gave a sign
 * @param finishedAt null while it is read
 * @param stoppedBy message key of why reading stopped early; null otherwise. The rows kept until then stay
 * @param stoppedAt line or position at which reading stopped; 0 when it is not known
 */
public record Upload(
        String id,
        String fileName,
        Channel channel,
        String uploadedBy,
        Instant uploadedAt,
        Instant movedAt,
        Instant finishedAt,
        State state,
        String stoppedBy,
        long stoppedAt,
        int rowsRead,
        int rowsKept,
        int rowsBad,
        int hits,
        int possible,
        int noEvidence,
        int notScreened) {

    /** How it came in. */
    public enum Channel {
        PAGE,
        API,
        FOLDER
    }

    /** How far reading is. */
    public enum State {
        RUNNING,
        DONE,
        STOPPED
    }

    /** Whether nobody has read it since this moment, though it is not done. A stream of the API may come slowly. */
    public boolean restsSince(Instant moment) {
        return isRunning() && channel != Channel.API && movedAt.isBefore(moment);
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
