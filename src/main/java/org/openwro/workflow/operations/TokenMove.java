package org.openwro.workflow.operations;

import java.time.Instant;

/** A token that one administrator asks to move to another element, and what another one decided. */
public record TokenMove(
        long id,
        String processInstance,
        String definitionId,
        String businessKey,
        String source,
        String target,
        String why,
        State state,
        String askedBy,
        Instant askedAt,
        String decidedBy,
        Instant decidedAt) {

    public enum State {
        ASKED,
        MOVED,
        REFUSED
    }
}
