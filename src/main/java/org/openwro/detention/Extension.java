package org.openwro.detention;

import java.time.LocalDate;

/**
 * A request of the importer for more time to respond under the UFLPA, and what became of it. Days are days in Eastern Time.
 *
 * @param granted null until it is decided
 * @param grantedUntil last day to respond; null unless granted
 */
public record Extension(
        int seq,
        String reason,
        LocalDate wantedUntil,
        String askedBy,
        LocalDate askedOn,
        Boolean granted,
        LocalDate grantedUntil,
        String decisionReason,
        String decidedBy,
        LocalDate decidedOn) {

    public boolean isOpen() {
        return granted == null;
    }
}
