package org.openwro.investigation;

import java.time.LocalDate;

/**
 * A piece of evidence under its number in the case.
 *
 * @param source where it comes from
 * @param reference citation or address; may be empty when there is a document
 * @param details what is known of it beside its source
 * @param documentId the filed document, or null
 */
public record Exhibit(
        int number,
        String title,
        EvidenceType type,
        String source,
        Reliability reliability,
        String reference,
        String documentId,
        ExhibitDetails details,
        String addedBy,
        LocalDate addedOn) {}
