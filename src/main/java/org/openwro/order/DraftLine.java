package org.openwro.order;

import java.time.LocalDate;
import org.openwro.screening.core.Instrument;

/**
 * A draft as a line of a list.
 *
 * @param draftedBy username of who drafted it last; null before that
 * @param issuedOn day of the last signature; null before it
 */
public record DraftLine(
        OrderId id,
        Instrument instrument,
        OrderState state,
        String title,
        String country,
        String caseId,
        String draftedBy,
        LocalDate issuedOn) {}
