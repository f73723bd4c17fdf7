package org.openwro.modelling;

import java.time.Instant;

/**
 * One version of a model.
 *
 * @param key id of the process, decision or form; the engine knows it by the same
 * @param number counts from 1 within the model
 * @param content XML or JSON as it was written
 * @param sha256 of the content in UTF-8, in hex
 * @param basedOn id of the version from which it was made; null for the first
 * @param revision counts the savings of a draft
 * @param publishAt when an approved version is to come into force; null when no time is set
 * @param publishedAt null before
 * @param inForce new cases run on it
 */
public record ModelVersion(
        long id,
        String key,
        ModelKind kind,
        String file,
        int number,
        VersionState state,
        String name,
        String content,
        String sha256,
        String why,
        Long basedOn,
        int revision,
        String createdBy,
        Instant createdAt,
        String savedBy,
        Instant savedAt,
        String checkedBy,
        Instant checkedAt,
        String approvedBy,
        Instant approvedAt,
        Instant publishAt,
        Instant publishedAt,
        boolean inForce) {

    /** What the audit trail calls the model. */
    public String subject() {
        return "MODEL-" + key;
    }

    /** The file under which it is handed out. */
    public String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
