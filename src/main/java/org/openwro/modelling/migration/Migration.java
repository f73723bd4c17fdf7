package org.openwro.modelling.migration;

import java.time.Instant;
import java.util.List;

/**
 * A plan by which running cases go from one version of a process to another.
 *
 * @param sourceDefinition name of the version in the engine
 * @param sourceVersion number of the version in the library
 * @param editors who had a hand in the plan
 * @param revision counts the savings of the plan
 */
public record Migration(
        long id,
        String modelKey,
        String sourceDefinition,
        String targetDefinition,
        int sourceVersion,
        int targetVersion,
        String why,
        MigrationState state,
        List<String> editors,
        String madeBy,
        Instant madeAt,
        String confirmedBy,
        Instant confirmedAt,
        int revision) {

    /** What the audit trail calls the model. */
    public String subject() {
        return "MODEL-" + modelKey;
    }
}
