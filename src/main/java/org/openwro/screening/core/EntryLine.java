package org.openwro.screening.core;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of an entry as filed. Texts may be null or blank where the filer left them out.
 *
 * @param importDate date of importation, Eastern Time
 * @param manufacturerCountry ISO 3166-1 alpha-2
 * @param mid manufacturer identification code (appendix to 19 CFR part 102); neither unique nor stable
 * @param countryOfOrigin ISO 3166-1 alpha-2
 * @param hts up to ten digits, dots allowed
 * @param vesselName carrying vessel, or for seafood sometimes the harvesting vessel
 */
public record EntryLine(
        String lineId,
        String entryNumber,
        String portCode,
        LocalDate importDate,
        String importerName,
        String manufacturerName,
        String manufacturerAddress,
        String manufacturerCity,
        String manufacturerPostalCode,
        String manufacturerCountry,
        String mid,
        String countryOfOrigin,
        String hts,
        String description,
        BigDecimal quantity,
        String unit,
        BigDecimal valueUsd,
        String vesselName) {}
