package org.openwro.modelling.replay;

import java.time.Instant;

/**
 * Cases that were, or are to be, walked through a version.
 *
 * @param sha256 of the text when it was asked for
 * @param total how many cases, the newest first
 * @param done how many of them are walked
 * @param finishedAt null before
 */
public record Replay(
        long id,
        long versionId,
        String sha256,
        Choice choice,
        int total,
        State state,
        String askedBy,
        Instant askedAt,
        Instant finishedAt,
        int done) {

    public enum Choice {
        ALL,
        FINISHED,
        RUNNING
    }

    public enum State {
        WAITING,
        FINISHED,
        FAILED
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
