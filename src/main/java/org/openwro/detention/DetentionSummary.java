package org.openwro.detention;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.openwro.screening.core.Instrument;

/**
 * A detention in a list.
 *
 * @param nextDueOn last day of the clock that runs now; null when none does
 * @param lines how many were held
 */
public record DetentionSummary(
        String id,
        String entryNumber,
        String port,
        String importerName,
        LocalDate importDate,
        LocalDate heldOn,
        DetentionState state,
        Instrument instrument,
        String actingOrder,
        LocalDate nextDueOn,
        LocalDate endedOn,
        int lines,
        BigDecimal valueUsd) {

    public boolean isOverdue(LocalDate today) {
        return endedOn == null && nextDueOn != null && today.isAfter(nextDueOn);
    }
}
