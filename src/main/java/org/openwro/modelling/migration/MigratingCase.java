package org.openwro.modelling.migration;

import java.time.Instant;
import org.openwro.platform.Refusal;

/**
 * A case that was taken for a migration.
 *
 * @param businessKey empty when the process names none
 * @param reason why it could not be moved; null otherwise
 */
public record MigratingCase(
        long id,
        long migrationId,
        String processInstance,
        String businessKey,
        State state,
        Refusal reason,
        int attempts,
        Instant changedAt) {

    public enum State {
        WAITING,
        MIGRATED,
        FAILED,
        /** It had come to its end before its turn. */
        ENDED
    }
}
