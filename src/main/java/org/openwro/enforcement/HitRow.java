package org.openwro.enforcement;

import java.time.LocalDate;
import org.openwro.screening.core.Instrument;
import org.openwro.screening.core.Result;

/** A match in a list. */
public record HitRow(
        String lineId,
        String entryNumber,
        String portCode,
        LocalDate importDate,
        String importerName,
        String manufacturerName,
        String countryOfOrigin,
        String description,
        Result result,
        String actingOrder,
        Instrument actingInstrument,
        Double score,
        Decision.Kind decision) {}
