package org.openwro.investigation.imports;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One line of an entry, as filed. @param value customs value in U.S. dollars */
public record ImportedLine(
        String lineId,
        String entryNumber,
        LocalDate importedOn,
        String port,
        String importer,
        String manufacturer,
        String origin,
        String hts,
        String description,
        BigDecimal quantity,
        String unit,
        BigDecimal value) {}
