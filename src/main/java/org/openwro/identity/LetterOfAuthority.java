package org.openwro.identity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By which a broker or attorney may act for an importer.
 *
 * @param validUntil last day, Eastern Time; null without a limit
 * @param withdrawnAt null unless the importer withdrew it
 */
public record LetterOfAuthority(
        String importer,
        String importerName,
        String representative,
        String representativeName,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant withdrawnAt) {

    public boolean isValid(LocalDate today) {
        return withdrawnAt == null && !validFrom.isAfter(today) && (validUntil == null || !validUntil.isBefore(today));
    }
}
